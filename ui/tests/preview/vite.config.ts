/** Builds the preview: `npx vite build --config ui/tests/preview/vite.config.ts`. */
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "./",
  plugins: [svelte({ configFile: here("../../svelte.config.js") })],
  build: {
    outDir: process.env.PREVIEW_OUT ?? here("../../../out/preview"),
    emptyOutDir: true,
    target: "es2022",
  },
});
