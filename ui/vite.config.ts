import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Vite empties `dist`; the Rust build needs the folder to exist in a fresh checkout. */
function keepFolder(): Plugin {
  return {
    name: "keep-dist",
    apply: "build",
    closeBundle: () => writeFileSync(here("dist/.gitkeep"), ""),
  };
}

const pages = (mode: string) =>
  ["index.html", "projector.html"].concat(mode === "kit" ? ["kit.html"] : []);

export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "./",
  cacheDir: here("../node_modules/.vite"),
  plugins: [svelte({ configFile: here("svelte.config.js") }), keepFolder()],
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: "es2022",
    // The security policy allows no inline data except images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which packages are in the page; a check holds the list of licences against it.
    license: mode === "kit" && { fileName: "parts.json" },
    // The page that shows every piece once is for whoever builds screens and for the tests; a program
    // that people get is built without it.
    rolldownOptions: { input: pages(mode).map(here) },
  },
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    css: false,
  },
}));
