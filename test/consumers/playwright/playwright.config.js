import { defineConfig } from '@playwright/test';

// The browser of this machine, and the server of our own tests. Yours: https://playwright.dev/docs/test-configuration
export default defineConfig({
  use: { baseURL: process.env.BASE_URL, launchOptions: { executablePath: process.env.CHROME_PATH, args: process.env.NO_SANDBOX ? ['--no-sandbox'] : [] } },
});
