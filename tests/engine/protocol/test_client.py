from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from models.protocol import jobs
from models.protocol.client import explain_death, run
from models.protocol.environment import ROOT
from models.protocol.errors import Cancelled, EngineError
from models.protocol.outputs import parts_of
from models.protocol.text import Text, literal

RESULT = 'say(type="result", values={"output": "model.geohgan", "epochs": 3})\n'
WITHOUT_SKLEARN = """
class Missing:
    def find_spec(name, path=None, target=None):
        if name == "sklearn":
            raise ModuleNotFoundError("No module named 'sklearn'", name=name)
sys.meta_path.insert(0, Missing)
"""


class Listener:
    """Keeps what a run says; cancels it once `enough` is true."""

    def __init__(self, enough=lambda: False):
        self.messages = []
        self.cancelled = enough

    def __call__(self, message):
        self.messages.append(message)

    @property
    def text(self):
        return "\n".join(str(message["text"]) for message in self.messages)


def leave_parts(job):
    """What a run that dies leaves behind."""
    for path in map(Path, job.written()):
        path.with_name(f".{path.name}.0123456789abcdef.part").write_text("half")


def parts(job):
    """Parts of the files of a job."""
    return [part for path in job.written() for part in parts_of(path)]


@pytest.fixture
def attempt(job, tmp_path):
    """Run the job in a plugin folder."""

    def attempt(root, listener=None, python=sys.executable):
        listener = listener or Listener()
        return run(job, python, tmp_path / "jobs", listener, listener.cancelled, root)

    return attempt


def test_a_result_comes_back_and_messages_pass_in_order(fake_root, attempt, job, tmp_path):
    listener = Listener()
    root = fake_root(
        'say(type="progress", percent=10, text="epoch 1")\nsay(type="warning", text="few windows")\n' + RESULT
    )
    assert attempt(root, listener) == {"output": "model.geohgan", "epochs": 3}
    assert [message["type"] for message in listener.messages] == ["log", "progress", "warning"]
    assert listener.messages[1] == {"type": "progress", "percent": 10, "text": Text("epoch 1")}


def test_the_job_file_stays_and_the_log_tells_how_to_run_it_again(fake_root, attempt, job, tmp_path):
    listener = Listener()
    root = fake_root(RESULT)
    attempt(root, listener)
    attempt(root)
    files = list((tmp_path / "jobs").iterdir())
    assert len(files) == 2
    for file in files:
        assert file.name.startswith("train-") and file.suffix == ".json"
        assert jobs.from_json(file.read_text(encoding="utf-8")) == job
    assert f"{tmp_path / 'jobs'}" in listener.text
    assert f'"{sys.executable}" -m models' in listener.text and str(root) in listener.text


def test_the_worker_gets_the_job_and_a_clean_environment(fake_root, attempt, monkeypatch):
    for name in ("PYTHONHOME", "PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("GEOHGAN_TEST", "kept")
    root = fake_root(
        'say(type="result", values={"arguments": sys.argv[1:], "env": dict(os.environ), "cwd": os.getcwd()})'
    )
    values = attempt(root)
    assert os.path.isabs(values["arguments"][0]) and values["arguments"][1] == "--watch-stdin"
    assert values["cwd"] == str(root)
    assert values["env"]["GEOHGAN_TEST"] == "kept" and values["env"]["PYTHONUTF8"] == "1"
    assert not [name for name in values["env"] if name.startswith(("PROJ_", "GDAL_", "LD_", "DYLD_"))]
    assert not {"PYTHONHOME", "PYTHONPATH"} & values["env"].keys()


def test_the_worker_holds_the_memory_limit_and_leaves_no_parts(engine_root, job, tmp_path):
    root = engine_root(
        """
        with staged(job.output) as (output,):
            output.write_text("half")
            held = bytearray(b"x") * (300 * 2**20)
            while True:
                time.sleep(600)
        """
    )
    with pytest.raises(EngineError, match=r"memory limit of 0\.2 GB: raise it under Settings > .*, or .*BATCH_SIZE"):
        run(job, sys.executable, tmp_path / "jobs", Listener(), lambda: False, root, memory_limit=0.2)
    assert not parts(job) and not Path(job.output).exists()
    within = run(job, sys.executable, tmp_path / "jobs", Listener(), lambda: False, rewritten(root), memory_limit=0.2)
    assert within["windows"] == 7


def rewritten(root: Path) -> Path:
    """The same plugin folder, its training keeping within the limit."""
    program = "def run(job, reporter):\n    return dict.fromkeys((*job.output_fields, *job.results), 7)\n"
    (root / "models" / "training" / "job.py").write_text(program)
    return root


def test_lines_that_are_no_messages_are_logged(fake_root, attempt):
    listener = Listener()
    root = fake_root(
        """
        print("hello")
        print("[1, 2")
        print('{"type": "progress"}', flush=True)
        os.write(1, bytes([255, 254, 10]))
        say(type="result", values={"epochs": 3})
        """
    )
    assert attempt(root, listener)["epochs"] == 3
    assert [message["type"] for message in listener.messages] == ["log"] * 5
    assert "hello" in listener.text and "[1, 2" in listener.text


def test_an_error_is_raised_as_told_and_its_detail_logged(fake_root, attempt):
    listener = Listener()
    root = fake_root('say(type="error", text="The raster has no band.", detail="Traceback: x")\nsys.exit(1)')
    with pytest.raises(EngineError, match=r"^The raster has no band\.$"):
        attempt(root, listener)
    assert listener.messages[-1] == {"type": "log", "text": literal("Traceback: x")}


def test_an_error_carries_what_a_report_wants(fake_root, attempt, tmp_path):
    root = fake_root('say(type="error", text="The raster has no band.", detail="Traceback: x")')
    with pytest.raises(EngineError) as failed:
        attempt(root)
    assert failed.value.detail == "Traceback: x"
    (root / "models" / "__main__.py").write_text("raise ValueError('odd')")
    with pytest.raises(EngineError) as died:
        attempt(root)
    assert "Traceback" in died.value.detail and "ValueError: odd" in died.value.detail


def test_what_is_long_is_said_as_it_is_and_looked_up_once(fake_root, attempt):
    message = " ".join(f"row {number} of {{columns}} was left out." for number in range(400))[:13_000]
    traceback = "Traceback (most recent call last):\n" + 40 * '  File "job.py", line 7, in run\n    values[{index}]\n'
    root = fake_root(
        f"""
        say(type="log", text={message!r})
        say(type="warning", text="{{file}}: {{fault}}", values={{"file": "a.tif", "fault": {message!r}}})
        say(type="error", text="It failed.", detail={traceback!r})
        """
    )
    listener, looked_up = Listener(), []

    def translate(template):
        looked_up.append(template)
        return template

    with pytest.raises(EngineError):
        attempt(root, listener)
    said = [one["text"].said(translate) for one in listener.messages]
    assert len(message) == 13_000
    assert said[1:] == [message, f"a.tif: {message}", traceback]
    assert len(looked_up) == len(listener.messages)


def test_an_error_counts_even_after_a_result(fake_root, attempt):
    root = fake_root(RESULT + 'say(type="error", text="It failed late.", detail="")')
    with pytest.raises(EngineError, match="It failed late"):
        attempt(root)


@pytest.mark.parametrize(
    ("death", "sentence"),
    [
        ("os.kill(os.getpid(), 9)", r"memory ran out: close other programs, .*BATCH_SIZE.*PATCH_SIZE"),
        ("import ctypes; ctypes.string_at(0)", r"crashed \(SIGSEGV\).*DEVICE: Processor.*-m pip install -r"),
        ("os.abort()", r"crashed \(SIGABRT\)"),
        ("os.kill(os.getpid(), 15)", r"ended from outside \(SIGTERM\)"),
        ("sys.exit(143)", r"ended from outside \(SIGTERM\)"),
        ("sys.exit(137)", r"crashed|memory ran out"),
        ("raise ImportError('libtorch.so: failed to map segment from shared object')", "ran out of memory: close"),
        ("raise MemoryError", "ran out of memory: close other programs"),
        ("import sklearn.cluster", r"lacks the package scikit-learn\. Install .* -m pip install -r"),
        ("import no_such_package", "lacks the package no_such_package"),
        ("raise ValueError('odd')", r"before its job was done \(exit code 1\): ValueError: odd"),
        ("sys.exit(3)", r"before its job was done \(exit code 3\) and said nothing"),
    ],
)
@pytest.mark.parametrize("after", ["", RESULT], ids=["no-result", "after-a-result"])
def test_a_worker_that_dies_is_explained_and_leaves_no_parts(fake_root, attempt, job, death, sentence, after):
    hide = WITHOUT_SKLEARN if "sklearn" in death else ""
    leave_parts(job)
    with pytest.raises(EngineError, match=sentence):
        attempt(fake_root(hide + after + death))
    assert not parts(job)


def test_an_end_without_a_result_is_no_success(fake_root, attempt):
    with pytest.raises(EngineError, match=r"before its job was done \(exit code 0\) and said nothing"):
        attempt(fake_root('say(type="progress", percent=100, text="")'))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (0xC0000005, "access violation"),
        (0xC0000017, "memory ran out"),
        (0xC0000135, "could not load one of its libraries"),
        (0xC000001D, "processor"),
    ],
)
def test_the_exit_codes_of_windows_are_explained(job, code, sentence):
    assert sentence in str(explain_death(code, [], job, r"C:\engine\python.exe", ROOT))


def test_memory_advice_fits_the_job():
    score = jobs.ScoreJob(rasters=(), model="m", output="o")
    assert "BATCH_SIZE" not in str(explain_death(-9, [], score, "python", ROOT))


def test_the_last_words_are_logged_and_no_more_than_the_last(fake_root, attempt):
    listener = Listener()
    root = fake_root("for number in range(100000): print('line', number, file=sys.stderr)\nsys.exit(2)")
    with pytest.raises(EngineError, match="line 99999"):
        attempt(root, listener)
    assert "line 99999" in listener.text and "line 99950" in listener.text and "line 99900" not in listener.text


def test_a_folder_without_the_engine_is_told(tmp_path, attempt):
    (tmp_path / "empty").mkdir()
    with pytest.raises(EngineError, match="incomplete"):
        attempt(tmp_path / "empty")


def test_a_python_that_cannot_start_is_named(fake_root, attempt, tmp_path):
    root = fake_root(RESULT)
    with pytest.raises(EngineError, match="/no/such/python cannot be started"):
        attempt(root, python="/no/such/python")
    text = tmp_path / "text"
    text.write_text("no program")
    with pytest.raises(EngineError, match="text cannot be started .*Permission denied"):
        attempt(root, python=str(text))


def test_a_job_folder_that_cannot_be_written_is_named(job, tmp_path, fake_root):
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match="job file cannot be written"):
        run(job, sys.executable, tmp_path / "file" / "jobs", Listener(), lambda: False, fake_root(RESULT))


STUBBORN = """
import signal, subprocess
from pathlib import Path
signal.signal(signal.SIGTERM, signal.SIG_IGN)
here = Path.cwd()
deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(600)"
child = subprocess.Popen([sys.executable, "-c", deaf], stdout=subprocess.PIPE)
child.stdout.readline()
(here / "pids").write_text(f"{os.getpid()} {child.pid}")
say(type="log", text="working")
"""


def pids(root: Path) -> list[int]:
    return [int(pid) for pid in (root / "pids").read_text(encoding="ascii").split()]


def test_cancel_ends_a_worker_that_does_not_listen_and_what_it_started(fake_root, attempt, job, runs, wait_until):
    root = fake_root(STUBBORN + "time.sleep(600)")
    listener = Listener()
    listener.cancelled = lambda: "working" in listener.text
    leave_parts(job)
    started = time.monotonic()
    with pytest.raises(Cancelled):
        attempt(root, listener)
    assert time.monotonic() - started < 30
    assert wait_until(lambda: not any(runs(pid) for pid in pids(root)))
    assert not parts(job)


def test_cancel_lets_the_worker_clean_up(engine_root, attempt, job, tmp_path):
    root = engine_root(
        """
        with staged(job.output) as (output,):
            output.write_text("half")
            (output.parent / "scratch").touch()
            try:
                reporter.log("working")
                time.sleep(600)
            finally:
                (output.parent / "scratch").unlink()
        """
    )
    listener = Listener()
    listener.cancelled = lambda: "working" in listener.text
    with pytest.raises(Cancelled):
        attempt(root, listener)
    assert not (tmp_path / "scratch").exists()
    assert not parts(job) and not Path(job.output).exists()


def test_what_a_worker_leaves_running_ends_with_it(fake_root, attempt, runs, wait_until):
    root = fake_root(
        """
        from pathlib import Path
        child = os.fork()
        if child == 0:
            time.sleep(600)  # and holds the standard output of its parent
            os._exit(0)
        (Path.cwd() / "pids").write_text(str(child))
        say(type="result", values={"epochs": 3})
        """
    )
    assert attempt(root)["epochs"] == 3
    assert wait_until(lambda: not any(runs(pid) for pid in pids(root)))


def test_an_interrupt_of_the_listener_ends_the_worker(fake_root, job, tmp_path, runs, wait_until):
    def listen(message):
        if str(message["text"]) == "working":
            raise KeyboardInterrupt

    root = fake_root(STUBBORN + "time.sleep(600)")
    with pytest.raises(KeyboardInterrupt):
        run(job, sys.executable, tmp_path / "jobs", listen, lambda: False, root)
    assert wait_until(lambda: not any(runs(pid) for pid in pids(root)))


def test_the_worker_does_not_outlive_a_client_that_is_killed(engine_root, job, tmp_path, runs, wait_until):
    root = engine_root(
        """
        with staged(job.output) as (output,):
            output.write_text("half")
            child = subprocess.Popen(["sleep", "600"])
            pids = f"{os.getpid()} {child.pid}"
            with open("pids.new", "w") as file:
                file.write(pids)
            os.replace("pids.new", "pids")
            while True:
                time.sleep(600)
        """
    )
    program = """
        import sys
        from models.protocol import client, jobs
        from pathlib import Path
        job = jobs.from_json(sys.argv[1])
        client.run(job, sys.executable, sys.argv[2], print, lambda: False, Path(sys.argv[3]))
    """
    arguments = [sys.executable, "-c", textwrap.dedent(program), job.to_json(), str(tmp_path / "jobs"), str(root)]
    with subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL) as client:
        assert wait_until((root / "pids").exists)
        assert all(runs(pid) for pid in pids(root)) and parts(job)
        client.send_signal(signal.SIGKILL)
    assert wait_until(lambda: not any(runs(pid) for pid in pids(root)))
    assert not parts(job)
