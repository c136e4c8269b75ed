from __future__ import annotations

import dataclasses
import importlib.util
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.protocol.environment import ROOT
from models.protocol.jobs import JOBS, SurveyJob
from models.protocol.messages import parse
from models.protocol.outputs import parts_of
from models.protocol.programs import clean


def start(root: Path, *arguments: str, stdin=subprocess.DEVNULL) -> subprocess.Popen:
    command = [sys.executable, "-m", "models", *arguments]
    pipes = {"stdin": stdin, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    # What a shell started in the background passes SIGINT by, and so does what it starts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen(command, cwd=root, env=clean(), text=True, start_new_session=True, **pipes)


def sentence(message: dict) -> str:
    return str(parse(json.dumps(message))["text"])


@pytest.fixture
def work(job, tmp_path):
    """Run the job with the worker of a plugin folder; returns status, messages and standard error."""

    def work(root, given=None):
        file = tmp_path / "job.json"
        file.write_text((given or job).to_json(), encoding="utf-8")
        with start(root, str(file)) as worker:
            said, words = worker.communicate()
        return worker.returncode, [json.loads(line) for line in said.splitlines()], words

    return work


@pytest.mark.parametrize("kind", JOBS)
def test_every_kind_of_job_has_a_handler(kind):
    assert (ROOT / "models" / JOBS[kind].package / "job.py").is_file()


def test_help_explains_the_command():
    with start(ROOT, "--help") as worker:
        said, _ = worker.communicate()
    assert worker.returncode == 0
    for words in ("JOB.json", "job file", "examplesurvey", "JSON object a line", "status 0"):
        assert words in " ".join(said.split())


def test_a_job_gets_its_fields_and_the_result_its_time_and_memory(engine_root, work, job):
    root = engine_root(
        """
        reporter.progress(50, "half")
        reporter.warning("careful")
        held = bytearray(64 * 2**20)
        held[:] = b"x" * len(held)
        return {"output": job.output, "device": job.rasters[0].path, "windows": len(held), "secret": 1}
        """
    )
    status, messages, _ = work(root)
    assert status == 0
    assert [message["type"] for message in messages] == ["progress", "warning", "result"]
    values = messages[-1]["values"]
    assert values.keys() == {*job.output_fields, *job.results, "seconds", "peak_memory_mb"}
    assert values["output"] == job.output and values["device"] == "survey.tif"
    assert values["seconds"] >= 0
    assert 64 < values["peak_memory_mb"] < 1000


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system does not tell them apart")
def test_the_memory_of_whoever_starts_the_worker_is_not_counted(engine_root, work):
    held = bytearray(b"x") * (200 * 2**20)
    _, messages, _ = work(engine_root("return {}"))
    assert messages[-1]["values"]["peak_memory_mb"] < len(held) / 2**20


def test_gdal_keeps_as_many_blocks_on_any_machine(engine_root, work):
    """Told before the job's own modules, and with them GDAL, are imported."""
    root = engine_root('return {"device": os.environ["GDAL_CACHEMAX"]}')
    status, messages, _ = work(root)
    assert status == 0 and messages[-1]["values"]["device"] == "128"


def test_what_libraries_print_stays_out_of_the_messages(engine_root, work):
    root = engine_root(
        """
        print("from Python")
        os.write(1, b"from a C library")
        subprocess.run([sys.executable, "-c", "print('from a child')"])
        return {}
        """
    )
    status, messages, words = work(root)
    assert status == 0 and [message["type"] for message in messages] == ["result"]
    assert all(text in words for text in ("from Python", "from a C library", "from a child"))


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        ("raise EngineError('The raster has no band.')", r"^The raster has no band\.$"),
        ("raise MemoryError", "ran out of memory: close other programs.*BATCH_SIZE"),
        ("raise RuntimeError('DefaultCPUAllocator: not enough memory: you tried')", "The engine ran out of memory"),
        (
            "class OutOfMemoryError(RuntimeError): pass\nraise OutOfMemoryError('CUDA out of memory.')",
            "DEVICE to Processor",
        ),
        ("raise OSError(12, 'Cannot allocate memory')", "ran out of memory"),
        ("try:\n    raise MemoryError\nexcept MemoryError as e:\n    raise ValueError('odd') from e", "out of memory"),
        ("raise OSError(28, 'No space left on device')", r"^The disk is full: free some space"),
        ("raise RuntimeError('TIFFAppend: No space left on device')", r"^The disk is full"),
        ("raise ModuleNotFoundError('x', name='sklearn.cluster')", r"lacks the package scikit-learn\. .* pip install"),
        ("raise ImportError('DLL load failed', name='torch._C')", "package torch .* is damaged.*--force-reinstall"),
        ("import no_such_package", "^Unexpected failure in the engine: ModuleNotFoundError.*no_such_package"),
        ("raise ValueError('odd')", r"^Unexpected failure in the engine: ValueError: odd$"),
        ("raise KeyboardInterrupt", r"^Stopped\.$"),
        ("return None", "^Unexpected failure in the engine: TypeError"),
    ],
)
def test_a_failure_is_the_last_message(engine_root, work, failure, told):
    status, messages, _ = work(engine_root("reporter.log('at work')\n" + failure))
    assert status == 1
    assert [message["type"] for message in messages] == ["log", "error"]
    assert re.search(told, sentence(messages[-1]))


def test_an_unexpected_failure_has_its_traceback_as_detail(engine_root, work):
    _, messages, _ = work(engine_root("raise ValueError('odd')"))
    assert "Traceback" in messages[-1]["detail"] and "job.py" in messages[-1]["detail"]


def test_a_job_whose_part_of_the_engine_is_not_there_fails(engine_root, work):
    status, messages, _ = work(engine_root("return {}"), SurveyJob(stack="stack.tif"))
    assert status == 1 and "models.survey" in sentence(messages[-1])


def test_a_job_file_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "broken.json").write_text('{"job": "paint"}')
    (tmp_path / "binary.json").write_bytes(b"\xff\xfe\x00")
    for name, told in (("none.json", "No such file"), ("broken.json", "not a Geo-Hgan job"), ("binary.json", "UTF-8")):
        with start(ROOT, str(tmp_path / name)) as worker:
            said, _ = worker.communicate()
        message = json.loads(said)
        assert worker.returncode == 1 and message["type"] == "error" and told in sentence(message)


def test_a_job_file_saved_with_a_byte_order_mark_is_read(engine_root, job, tmp_path):
    root = engine_root("return {'windows': job.epochs}")
    file = tmp_path / "jöb.json"
    file.write_text(dataclasses.replace(job, epochs=7).to_json(), encoding="utf-8-sig")
    with start(root, str(file)) as worker:
        said, _ = worker.communicate()
    assert json.loads(said)["values"]["windows"] == 7


WRITE_AND_WAIT = """
with staged(job.output) as (output,):
    output.write_text("half")
    reporter.log("working")
    while True:
        time.sleep(600)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_and_no_part_stays(engine_root, job, tmp_path, number):
    (tmp_path / "job.json").write_text(job.to_json(), encoding="utf-8")
    with start(engine_root(WRITE_AND_WAIT), str(tmp_path / "job.json")) as worker:
        assert "working" in worker.stdout.readline()
        assert parts_of(job.output)
        worker.send_signal(number)
        said, _ = worker.communicate()
    assert worker.returncode != 0
    told = {signal.SIGTERM: "The engine was ended from outside (SIGTERM): run it again.", signal.SIGINT: "Stopped."}
    assert sentence(json.loads(said.splitlines()[-1])) == told[number]
    assert not parts_of(job.output) and not Path(job.output).exists()


def test_it_ends_with_its_standard_input_where_it_watches_it(engine_root, job, tmp_path):
    (tmp_path / "job.json").write_text(job.to_json(), encoding="utf-8")
    arguments = (str(tmp_path / "job.json"), "--watch-stdin")
    with start(engine_root(WRITE_AND_WAIT), *arguments, stdin=subprocess.PIPE) as worker:
        assert "working" in worker.stdout.readline()
        worker.stdin.write("more\n")
        worker.stdin.flush()
        assert worker.poll() is None
        worker.stdin.close()
        assert worker.wait(30) != 0
    assert not parts_of(job.output)


def test_it_ends_with_its_standard_input_even_where_the_job_cannot_be_interrupted(engine_root, job, tmp_path):
    root = engine_root("signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + WRITE_AND_WAIT)
    worker = (root / "models" / "worker.py").read_text(encoding="utf-8")
    (root / "models" / "worker.py").write_text(worker.replace("_GRACE_SECONDS = 5.0", "_GRACE_SECONDS = 0.2"), "utf-8")
    (tmp_path / "job.json").write_text(job.to_json(), encoding="utf-8")
    with start(root, str(tmp_path / "job.json"), "--watch-stdin", stdin=subprocess.PIPE) as worker:
        assert "working" in worker.stdout.readline()
        worker.stdin.close()
        assert worker.wait(30) == -signal.SIGKILL
    assert not parts_of(job.output)


def test_without_watching_a_closed_standard_input_means_nothing(engine_root, work):
    status, messages, _ = work(engine_root("time.sleep(0.3)\nreturn {}"))
    assert status == 0 and messages[-1]["type"] == "result"


def test_what_a_job_starts_does_not_wait_on_the_pipe_of_qgis(engine_root, job, tmp_path):
    root = engine_root(
        """
        read = subprocess.run([sys.executable, "-c", "import sys; print(repr(sys.stdin.read()))"], capture_output=True)
        return {"device": read.stdout.decode().strip()}
        """
    )
    (tmp_path / "job.json").write_text(job.to_json(), encoding="utf-8")
    with start(root, str(tmp_path / "job.json"), "--watch-stdin", stdin=subprocess.PIPE) as worker:
        assert json.loads(worker.stdout.readline())["values"]["device"] == "''"
        assert worker.wait(30) == 0


@pytest.mark.skipif(importlib.util.find_spec("rasterio") is None, reason="needs the engine's packages")
def test_a_real_job_runs_from_the_shell(work, tmp_path):
    job = SurveyJob(stack=str(tmp_path / "stack.tif"), deposits=str(tmp_path / "deposits.geojson"), width=40, height=30)
    job = dataclasses.replace(job, elements=3, n_deposits=1)
    status, messages, words = work(ROOT, job)
    assert status == 0, words
    assert messages[-1]["type"] == "result" and messages[-1]["values"]["stack"] == job.stack
    assert all(os.path.getsize(path) > 0 for path in job.outputs())
    assert sorted(os.listdir(tmp_path)) == ["deposits.geojson", "job.json", "stack.tif"]


@pytest.mark.skipif(sys.platform != "linux", reason="addresses are limited as Linux does")
def test_a_limit_of_addresses_is_told_as_what_it_is(engine_root, job, tmp_path):
    (tmp_path / "job.json").write_text(job.to_json(), encoding="utf-8")
    root = engine_root("raise ImportError('libtorch_cpu.so: failed to map segment from shared object', name='torch')")
    command = f'ulimit -v 400000; exec "{sys.executable}" -m models "{tmp_path}/job.json"'
    ended = subprocess.run(["bash", "-c", command], cwd=root, env=clean(), capture_output=True, text=True, check=False)
    told = sentence(json.loads(ended.stdout.splitlines()[-1]))
    assert told.startswith("The engine ran out of memory: it is allowed 391 MB of addresses (ulimit -v): raise that")


def test_several_jobs_say_whose_each_message_is_and_one_that_fails_stops_no_other(engine_root, job, tmp_path):
    root = engine_root(
        "if job.seed == 2:\n    raise EngineError('odd')\nreporter.log('read')\nreturn {'windows': job.seed}"
    )
    files = [tmp_path / f"{seed}.json" for seed in (1, 2, 3)]
    for seed, file in enumerate(files, start=1):
        file.write_text(dataclasses.replace(job, seed=seed).to_json(), encoding="utf-8")
    with start(root, *map(str, files)) as worker:
        said, _ = worker.communicate()
    messages = [json.loads(line) for line in said.splitlines()]
    ends = {one["job"]: one["values"].get("windows") for one in messages if one["type"] in ("result", "error")}
    assert (worker.returncode, ends) == (1, dict(zip(map(str, files), (1, None, 3))))


def test_trainings_on_a_cluster_run_side_by_side(engine_root, job, tmp_path):
    """Each waits for what the other does."""
    root = engine_root(
        """
        (own, other) = [os.path.join(os.path.dirname(job.output), str(seed)) for seed in (job.seed, 1 - job.seed)]
        open(own, "w").close()
        while not os.path.exists(other):
            time.sleep(0.01)
        return {"windows": job.seed}
        """
    )
    files = [tmp_path / f"{seed}.json" for seed in (0, 1)]
    for seed, file in enumerate(files):
        there = dataclasses.replace(job, seed=seed, scheduler="tcp://node1:8786")
        file.write_text(there.to_json(), encoding="utf-8")
    with start(root, *map(str, files)) as worker:
        said, _ = worker.communicate()
    results = [json.loads(line) for line in said.splitlines() if '"result"' in line]
    assert worker.returncode == 0 and sorted(one["values"]["windows"] for one in results) == [0, 1]


def test_a_signal_ends_jobs_that_run_side_by_side(engine_root, job, tmp_path):
    root = engine_root(
        """
        from ..protocol.outputs import has_given_up
        with staged(job.output):
            reporter.log("read")
            while not has_given_up():
                time.sleep(0.01)
            raise EngineError("Stopped.")
        """
    )
    files = [tmp_path / f"{seed}.json" for seed in (0, 1)]
    for file in files:
        output = str(file.with_suffix(".geohgan"))
        file.write_text(dataclasses.replace(job, output=output, scheduler="tcp://node1:8786").to_json())
    with start(root, *map(str, files)) as worker:
        begun = set()
        while len(begun) < 2:
            message = json.loads(worker.stdout.readline())
            begun |= {message["job"]} if message["type"] == "log" else set()
        worker.send_signal(signal.SIGTERM)
        said, _ = worker.communicate()
    ends = [sentence(one) for one in map(json.loads, said.splitlines()) if one["type"] == "error"]
    assert worker.returncode == 143 and len(ends) == 2 and all("ended from outside" in end for end in ends)
    assert not [part for file in files for part in parts_of(file.with_suffix(".geohgan"))]
