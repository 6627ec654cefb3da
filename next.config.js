/** @type {import("next").NextConfig} */
const config = {
  distDir: ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  /** Our own server does it, in larger pieces. */
  compress: false,
  images: { unoptimized: true },
  /** While one list takes another's place, browsers ask for the icon at the place it once had. */
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pino", "libphonenumber-js"],
};

export default config;
