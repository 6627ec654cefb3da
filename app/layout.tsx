import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { currentPerson } from "@/lib/session";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Numbers", template: "%s · Numbers" },
  description: "Manage the phone numbers of your account.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f7f9" },
    { media: "(prefers-color-scheme: dark)", color: "#0f1115" },
  ],
};

interface RootLayoutProps {
  readonly children: ReactNode;
}

/** Every page is drawn for its request: a pre-rendered one would come without the policy's nonce. */
export default async function RootLayout({ children }: RootLayoutProps) {
  await connection();
  const person = await currentPerson();
  return (
    <html lang="en" data-theme={person?.theme ?? "system"}>
      <body>{children}</body>
    </html>
  );
}
