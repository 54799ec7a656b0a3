/** The page that shows every piece of the program once: kit.html?lang=fr&theme=dark */
import "../src/styles/all";

import { mount } from "svelte";

import Kit from "./Kit.svelte";
import { wishedLanguage, speak } from "./speech.svelte";
import { useTheme } from "./theme";

const wishes = new URLSearchParams(location.search);
useTheme(wishes.get("theme"));
await speak(wishedLanguage(wishes.get("lang")));

const target = document.getElementById("app");
if (target) mount(Kit, { target });
