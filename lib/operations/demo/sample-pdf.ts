const PAGE = { width: 420, height: 595 };
const LEFT = 40;
const LINE = 22;

/** One page of plain lines under a mark that nobody overlooks: a sample, and no real paper. */
export function samplePdf(title: string, lines: readonly string[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R ` +
      "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
    streamOf(drawn(title, lines)),
    fontOf("Helvetica"),
    fontOf("Helvetica-Bold"),
  ];
  return assembled(objects);
}

function drawn(title: string, lines: readonly string[]): string {
  const top = PAGE.height - 150;
  return [
    "q 0.90 0.91 0.94 rg BT /F2 84 Tf 0.87 0.5 -0.5 0.87 60 130 Tm (SAMPLE) Tj ET Q",
    text("F2", 11, [LEFT, PAGE.height - 60], "SAMPLE - made for a demonstration, not a real paper"),
    text("F2", 20, [LEFT, PAGE.height - 105], title),
    ...lines.map((line, place) => text("F1", 12, [LEFT, top - place * LINE], line)),
  ].join("\n");
}

function text(font: string, size: number, [x, y]: readonly [number, number], words: string) {
  return `BT /${font} ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET`;
}

/** What the fonts of every reader have; brackets and backslashes mean something in a PDF. */
function escaped(words: string): string {
  return words.replace(/[^\x20-\x7e\xa0-\xff]/g, "?").replace(/[\\()]/g, "\\$&");
}

function fontOf(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Objects with the table that says at which byte each begins. */
function assembled(objects: readonly string[]): Buffer {
  let file = "%PDF-1.4\n";
  const places: number[] = [];
  for (const [place, object] of objects.entries()) {
    places.push(file.length);
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, "latin1");
}
