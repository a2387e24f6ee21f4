/** Runs in the page. It shows what is there already; without it the report can be read as well. */
import { copyButtons } from "./copy.ts";
import { logViewer } from "./log-viewer.ts";
import { printButton } from "./print.ts";
import { themeButton } from "./theme.ts";
import { timelineKeys } from "./timeline-keys.ts";
import { timelineZoom } from "./timeline-zoom.ts";

document.documentElement.classList.remove("no-script");
themeButton();
printButton();
copyButtons();
timelineZoom();
timelineKeys();
logViewer();
