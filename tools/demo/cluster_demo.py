"""The example survey scored here and by two worker processes of a Dask cluster on this machine: `make cluster-demo`.

A model is trained briefly; the jobs run as a shell runs them. The two maps must be the same to the last byte.
"""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import time
from pathlib import Path

import rasterio

from models.protocol import messages
from models.protocol.jobs import Job, Raster, ScoreJob, SurveyJob, TrainJob

from .dask_processes import CHECKOUT, dask_processes

OUTPUT = CHECKOUT / "demo" / "cluster"
WORKERS = 2
# Four blocks.
WIDTH, HEIGHT = 800, 640


def main() -> int:
    """Run it; the exit status."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    (OUTPUT / "scheduler.json").unlink(missing_ok=True)
    stack, model = str(OUTPUT / "stack.tif"), str(OUTPUT / "model.geohgan")
    run(SurveyJob(stack, width=WIDTH, height=HEIGHT, elements=6))
    brief = {"preset": "fast", "epochs": 2, "guided_epochs": 2, "windows_per_epoch": 256}
    run(TrainJob((Raster(stack),), model, threads=1, **brief))
    here = ScoreJob((Raster(stack),), model, str(OUTPUT / "here.tif"), threads=1, device="cpu")
    seconds = [run(here)]
    with dask_processes(OUTPUT, WORKERS) as cluster:
        there = dataclasses.replace(here, output=str(OUTPUT / "there.tif"), scheduler=cluster.file)
        seconds.append(run(there))
    are_same = pixels(here.output) == pixels(there.output)
    print(f"Here: {seconds[0]:.1f} s; {WORKERS} workers: {seconds[1]:.1f} s, connecting and checking included.")
    print("The two maps are the same to the last byte." if are_same else "The two maps DIFFER.")
    return 0 if are_same else 1


def run(job: Job) -> float:
    """Run a job as a shell does, and say what it says of the cluster; seconds."""
    file = OUTPUT / f"{Path(job.outputs()[0]).stem}.json"
    file.write_text(job.to_json(), encoding="utf-8")
    print(f"python -m models {file.relative_to(CHECKOUT)}", flush=True)
    started = time.monotonic()
    command = [sys.executable, "-m", "models", str(file)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout or ():
            text = messages.parse(line).get("text", "")
            if "Dask" in str(text) or json.loads(line)["type"] == "error":
                print(f"    {text}", flush=True)
    if process.returncode:
        raise SystemExit(process.returncode)
    return time.monotonic() - started


def pixels(path: str) -> bytes:
    """All values of all bands."""
    with rasterio.open(path) as dataset:
        return dataset.read().tobytes()


if __name__ == "__main__":
    sys.exit(main())
