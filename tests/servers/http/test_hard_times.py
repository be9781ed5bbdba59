"""The service when something is wrong: clients that are slow, large, many or not who they say, processes that die."""

import json
import os
import signal
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import httpx
import pytest

from linter.servers.http import signature

HTML = '<article><figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure></article>'
BODY = json.dumps({"document": {"content": {"html": HTML}}}).encode()
JSON = {"Content-Type": "application/json"}
# A page that takes seconds: thousands of pictures.
FIGURE = '<figure><img src="{}.jpg" alt="x"><figcaption>The mayor {} waves. Photo: Jo Lee/AFP</figcaption></figure><p>Words of it.</p>'
PICTURES = "".join(FIGURE.format(number, number) for number in range(4000))
SLOW = json.dumps({"document": {"content": {"html": f"<article>{PICTURES}"}}}).encode()


def post(service, body=BODY, timeout=30, **headers):
    return httpx.post(f"{service.url}/v1/lint", content=body, headers={**JSON, **headers}, timeout=timeout)


class TestSize:
    def test_a_client_sees_413_and_not_a_broken_pipe(self, service):
        answer = post(service, b"x" * (3 * 1024 * 1024))
        assert answer.status_code == 413
        assert answer.json()["limit"] == 2 * 1024 * 1024
        assert post(service).status_code == 200

    def test_a_body_without_a_length_is_measured_too(self, service):
        def parts():
            for _ in range(50):
                yield b"x" * 65536

        assert post(service, parts()).status_code == 413

    def test_a_page_of_just_the_limit_is_checked(self, service):
        rest = 2 * 1024 * 1024 - len(BODY)
        assert post(service, BODY + b" " * rest).status_code == 200
        assert post(service, BODY + b" " * (rest + 1)).status_code == 413


class TestSlowClients:
    def test_a_body_that_does_not_come_is_given_up(self, run_service):
        hasty = run_service(config='body-time = 1.0\n[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\n')
        with socket.create_connection((hasty.host, hasty.port)) as line:
            head = "POST /v1/lint HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
            line.sendall(head.encode())
            line.settimeout(10)
            assert b" 408 " in line.recv(4096)

    def test_heads_that_trickle_in_are_cut_off_and_others_are_served(self, service):
        lines = [socket.create_connection((service.host, service.port)) for _ in range(200)]
        for line in lines:
            line.sendall(b"POST /v1/lint HTTP/1.1\r\nX-")
        assert post(service).status_code == 200
        end = time.monotonic() + 15
        open_lines = lines
        while open_lines and time.monotonic() < end:
            time.sleep(0.5)
            open_lines = [line for line in open_lines if not closed(line)]
        for line in lines:
            line.close()
        assert open_lines == []
        assert post(service).status_code == 200

    def test_a_client_that_goes_away_harms_nobody(self, service):
        for _ in range(20):
            with socket.create_connection((service.host, service.port)) as line:
                line.sendall(b"POST /v1/lint HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{")
        assert post(service).status_code == 200

    def test_a_client_that_goes_away_is_no_failure_of_the_service(self, service):
        for _ in range(3):
            with socket.create_connection((service.host, service.port)) as line:
                line.sendall(
                    b"POST /v1/lint HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    b"Content-Length: 1000\r\n\r\n{"
                )
                time.sleep(0.1)
        assert until(lambda: 'path="/v1/lint",status="499"' in httpx.get(f"{service.url}/metrics").text)
        assert 'status="500"' not in httpx.get(f"{service.url}/metrics").text

    def test_a_head_without_an_end_is_cut_off(self, service):
        with socket.create_connection((service.host, service.port)) as line:
            line.sendall(b"POST /v1/lint HTTP/1.1\r\n")
            sent = 0
            with suppress(OSError):  # a reset or a broken pipe, as the system likes
                while sent < 100:
                    line.sendall(b"X-Long: " + b"a" * 8000 + b"\r\n")
                    sent += 1
                    time.sleep(0.01)
        assert sent < 100
        assert post(service).status_code == 200

    def test_headers_that_are_too_many_are_refused(self, service):
        answer = post(service, **{f"X-{number}": "a" * 4000 for number in range(10)})
        assert answer.status_code == 431

    @pytest.mark.parametrize(
        "junk", [b"\x00" * 100, b"GET / HTTP/9.9\r\n\r\n", b"POST /v1/lint HTTP/1.1\r\nContent-Length: -5\r\n\r\n"]
    )
    def test_what_is_not_http_is_refused(self, service, junk):
        with socket.create_connection((service.host, service.port)) as line:
            line.sendall(junk)
            line.settimeout(12)
            assert line.recv(4096)[:12] in (b"HTTP/1.1 400", b"")
        assert post(service).status_code == 200


def closed(line):
    line.setblocking(False)
    try:
        line.sendall(b"a")
        return line.recv(1) == b""
    except BlockingIOError:
        return False
    except OSError:
        return True


class TestManyAtOnce:
    def test_what_is_too_much_is_told_to_come_again(self, run_service):
        config = 'workers = 1\nconcurrent = 4\nbudget = 20\n[[key]]\nid = "a"\nsecrets = ["a-secret-of-the-desk"]\nconcurrent = 3\n[[key]]\nid = "b"\nsecrets = ["a-secret-of-the-desk"]\n'
        busy = run_service(config=config)

        def ask(key):
            headers = {
                "X-Cutline-Key": key,
                "X-Cutline-Signature": signature.sign(SLOW, b"a-secret-of-the-desk", int(time.time())),
            }
            return post(busy, SLOW, timeout=120, **headers)

        with ThreadPoolExecutor(12) as pool:
            answers = list(pool.map(ask, "aaaaaabbbbbb"))
        codes = {answer.status_code for answer in answers}
        assert codes <= {200, 429, 503}
        assert 429 in codes or 503 in codes
        assert all(answer.headers["Retry-After"] == "1" for answer in answers if answer.status_code == 429)

    def test_a_page_that_takes_too_long_is_given_up_and_the_next_is_checked(self, run_service):
        quick = run_service(config="workers = 1\nbudget = 0.3\n")
        answer = post(quick, SLOW)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
        assert "0.3 seconds" in answer.json()["detail"]
        assert until(lambda: post(quick).status_code == 200)


def until(ask, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if ask():
            return True
        time.sleep(0.1)
    return False


def test_a_process_that_is_killed_loses_its_own_page_alone(run_service):
    service = run_service(config="workers = 2\nbudget = 60\n")
    answers = {}

    def ask(name, body):
        answers[name] = post(service, body, timeout=90).status_code

    slow = threading.Thread(target=ask, args=("slow", SLOW))
    slow.start()
    busiest = None

    def working():
        nonlocal busiest
        import psutil

        times = {pid: sum(psutil.Process(pid).cpu_times()[:2]) for pid in service.workers()}
        busiest = max(times, key=times.get) if times else None
        return busiest is not None and times[busiest] > 0.6

    assert until(working)
    os.kill(busiest, signal.SIGKILL)
    with ThreadPoolExecutor(4) as pool:
        others = list(pool.map(lambda _: post(service).status_code, range(20)))
    slow.join(60)
    assert answers["slow"] == 503
    assert set(others) == {200}
    assert 'cutline_pages_lost_total{why="process died"} 1.0' in httpx.get(f"{service.url}/metrics").text


@pytest.mark.parametrize("which", ["one", "all"])
def test_processes_that_are_killed_while_they_have_nothing_to_do_are_begun_anew(run_service, which):
    # pebble 5.2.3: a process that dies while none has a page breaks the whole pool for good
    service = run_service(config="workers = 2\nbudget = 20\n")
    for _ in range(2):
        assert post(service).status_code == 200
        time.sleep(0.3)
        for pid in service.workers()[: 1 if which == "one" else None]:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.5)
        assert httpx.get(f"{service.url}/healthz").status_code == 200
        assert httpx.get(f"{service.url}/readyz").status_code == 200
        assert {post(service, timeout=60).status_code for _ in range(6)} == {200}


def test_a_page_asked_for_while_its_processes_are_killed_is_told_to_come_again(run_service):
    service = run_service(config="workers = 2\nbudget = 20\n")
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(post, service, timeout=60) for _ in range(60)]
        for _ in range(4):
            time.sleep(0.2)
            for pid in service.workers():
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
        answers = [each.result() for each in asked]
    assert {each.status_code for each in answers} <= {200, 503}
    assert all(each.headers["Retry-After"] for each in answers if each.status_code == 503)
    assert until(lambda: post(service, timeout=60).status_code == 200)
    assert httpx.get(f"{service.url}/healthz").status_code == 200


def test_a_page_in_hand_is_answered_before_the_service_ends(run_service):
    service = run_service(config="workers = 1\nbudget = 60\n")
    answers = []
    asking = threading.Thread(target=lambda: answers.append(post(service, SLOW, timeout=90).status_code))
    asking.start()
    time.sleep(0.7)
    assert service.stop() == 0
    asking.join(60)
    assert answers == [200]


def test_a_house_style_is_read_again_while_requests_go_on(run_service):
    service = run_service(config='[profiles]\ndefault = "house.toml"\n', files={"house.toml": 'mode = "observe"\n'})
    first = post(service).json()
    assert first["verdict"] == "pass"
    codes, stop = [], threading.Event()

    def keep_asking():
        while not stop.is_set():
            codes.append(post(service).status_code)

    asking = threading.Thread(target=keep_asking)
    asking.start()
    (service.folder / "house.toml").write_text('mode = "block"\n')
    assert until(lambda: post(service).json()["verdict"] == "fail")
    assert post(service).json()["linter"]["ruleset"] != first["linter"]["ruleset"]
    (service.folder / "house.toml").write_text('mode = "blok"\n')
    assert until(lambda: any("last good" in line["what"] for line in service.lines()) or not post(service))
    assert post(service).json()["verdict"] == "fail"
    stop.set()
    asking.join()
    assert set(codes) == {200}


class TestWithoutKeys:
    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8400", "[::1]:8400", "LOCALHOST"])
    def test_it_answers_to_this_machines_own_names(self, service, host):
        assert post(service, Host=host).status_code == 200

    @pytest.mark.parametrize("host", ["cutline.example", "127.0.0.1.example", "localhost.example:80", "[::2]"])
    def test_another_name_is_refused_for_it_may_be_a_strangers_page(self, service, host):
        assert post(service, Host=host).status_code == 421
        assert httpx.get(f"{service.url}/", headers={"Host": host}).status_code == 421
        assert httpx.get(f"{service.url}/healthz", headers={"Host": host}).status_code == 200

    @pytest.mark.parametrize("url", ["http://[", "http://[::1", "//[x]/", "http://\u2100/"])
    def test_an_address_that_is_none_is_no_failure(self, service, url):
        body = json.dumps({"document": {"url": url, "content": {"html": HTML}}}).encode()
        assert post(service, body).status_code == 200
