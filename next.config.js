/** @type {import("next").NextConfig} */
const config = {
  distDir: ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pino", "libphonenumber-js"],
};

export default config;
