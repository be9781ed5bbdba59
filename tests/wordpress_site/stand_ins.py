"""Services that stand in for the real one: one that never answers, one that has one answer to everything."""

import http.server
import json
import threading
import time


class Hanging(http.server.ThreadingHTTPServer):
    """A service that takes what it is sent and never answers."""

    daemon_threads = True

    def __init__(self) -> None:
        class Silent(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.server.asked.append(self.path)
                time.sleep(60)

            do_GET = do_POST

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Silent)
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Answering(http.server.ThreadingHTTPServer):
    """A service that has one answer to everything, for as long as the context lasts."""

    daemon_threads = True

    def __init__(self, answer: dict) -> None:
        body = json.dumps(answer).encode()

        class Same(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                self.server.asked.append((dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        super().__init__(("127.0.0.1", 0), Same)
        self.asked: list[tuple[dict, bytes]] = []
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()
