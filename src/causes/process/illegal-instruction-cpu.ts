import { deathsBy, diedOf, SIGNAL_EVIDENCE } from "../ask/ends/signals.ts";
import { imagePlaces, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "illegal-instruction-cpu",
  layer: "process",
  severity: "error",
  needs: [["app.log", "container.state"]],
  wants: SIGNAL_EVIDENCE,
  text: {
    serving:
      "A process of `{service}` met an instruction that this processor does not know while it worked on {request} ({how}, {signal}).",
    starting:
      "`{service}` cannot run here: its program uses an instruction that this processor does not know ({how}, {signal}).",
    fix: "Use an image or a package that was built for older processors (without AVX, AVX2 or AVX-512: MongoDB before 5, `polars-lts-cpu`, a TensorFlow build without AVX), or a machine that has the instruction. Look for it in `grep flags /proc/cpuinfo`.",
    "fix-on-machine":
      "Use a package that was built for older processors (without AVX, AVX2 or AVX-512: MongoDB before 5, `polars-lts-cpu`, a TensorFlow build without AVX), or a machine that has the instruction. Look for it in `grep flags /proc/cpuinfo`.",
  },
  doc: {
    title: "The processor lacks an instruction",
    what: "A program that was compiled for newer processors (AVX in MongoDB 5, TensorFlow, polars) starts on an older or an emulated one, and the kernel ends it with SIGILL, exit code 132.",
    confusedWith: {
      "image-arch-mismatch":
        "there the program is for another kind of processor, and does not start at all",
      "process-segfault": "there the exit code is 139",
    },
  },
  judge(view) {
    return deathsBy(view, 4).map((death) => ({
      ...diedOf(death),
      places: [...imagePlaces(view, death.service), ...startCommandPlaces(view, death.service)],
    }));
  },
});
