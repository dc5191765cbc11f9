import type { NextConfig } from 'next';

const config: NextConfig = {
  // This app is written once, as files; with a server of its own, leave these two out.
  output: 'export',
  trailingSlash: true,
};

export default config;
