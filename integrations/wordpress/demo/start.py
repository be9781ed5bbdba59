"""Starts the demonstration: ``python integrations/wordpress/demo/start.py``. Needs cutline[service], PHP and npm.

Makes a WordPress with the plugin, three stories and their pictures on the first run, in the folder ``data`` beside this
file, starts the service for it, and serves both on this machine alone. Sign in at http://127.0.0.1:8801/wp-admin/ as
``editor`` with the password ``editor``. Ctrl-C ends both.
"""

import argparse
import secrets
import signal
import subprocess
import sys
import time
from pathlib import Path

from newspaper import HERE, Missing, WordPress, fetched, npm, php, put_in


def main() -> None:
    asked = argparse.ArgumentParser(description="A WordPress with Cutline, to try it on.")
    asked.add_argument("--port", type=int, default=8801, help="of WordPress  [8801]")
    asked.add_argument("--service-port", type=int, default=8400, help="of the service  [8400]")
    asked.add_argument("--data", type=Path, default=HERE / "data", help="the folder for both")
    said = asked.parse_args()
    try:
        php()
        if not (said.data / "www" / "wp-load.php").exists():
            npm()
    except Missing as lacking:
        sys.exit(str(lacking))
    said.data.mkdir(parents=True, exist_ok=True)
    secret, config = said.data / "secret", said.data / "service.toml"
    if not secret.exists():
        secret.write_text(secrets.token_hex(24))
    config.write_text(f'port = {said.service_port}\n[[key]]\nid = "demo"\nsecrets = ["{secret.read_text()}"]\n')
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Ended."))
    serving = subprocess.Popen([sys.executable, "-m", "linter", "serve", "--config", config])
    site = None
    try:
        www = said.data / "www"
        if not (www / "wp-load.php").exists():
            print("Fetching WordPress …", flush=True)
            fetched(www, store=said.data / "downloads")
        put_in(www)
        constants = {
            "CUTLINE_SERVICE_URL": f"'http://127.0.0.1:{said.service_port}'",
            "CUTLINE_KEY": "'demo'",
            "CUTLINE_SECRET": f"'{secret.read_text()}'",
        }
        site = WordPress(www, port=said.port, settings=constants)
        site.script("stories.php")
        print(f"{site.url}/wp-admin/ - user editor, password editor", flush=True)
        while serving.poll() is None:
            time.sleep(0.5)
        sys.exit("The service has ended; see above.")
    except KeyboardInterrupt:
        print("Ended.")
    except (Missing, RuntimeError) as lacking:
        sys.exit(str(lacking))
    finally:
        if site:
            site.stop()
        serving.terminate()
        serving.wait(20)


if __name__ == "__main__":
    main()
