import type { Metadata } from "next";
import { notThere } from "@/app/staff/not-there";
import { approve, reject, revoke } from "@/app/staff/verifications/actions";
import { Review } from "@/components/verifications/review";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { staffOrNull, titleFor } from "@/lib/session";
import { reviewOf } from "./review-of";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: await titleFor("staff", "Verification"),
});

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Promise<ListParameters>;
}

/** Documents beside the data, and the decision below them. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const staff = await staffOrNull();
  const review = staff === null ? null : await reviewOf((await params).reference);
  if (staff === null || review === null) return notThere(staff);
  const { decided } = await searchParams;
  return (
    <Review
      {...review}
      timeZone={staff.timeZone}
      decided={typeof decided === "string" && /^VR-[0-9]{1,12}$/.test(decided) ? decided : null}
      actions={{ approve, reject, revoke }}
    />
  );
}
