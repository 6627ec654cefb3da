import { Button } from "@/components/ui/button";

/** For browsers without scripts: with them the consequence follows by itself. */
export function PreviewButton({ words }: { readonly words: string }) {
  return (
    <div className="part unscripted">
      <Button name="press" value="preview" small>
        {words}
      </Button>
    </div>
  );
}
