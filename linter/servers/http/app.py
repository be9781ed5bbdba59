"""The application: what stands before the service's addresses and behind them, put together for a configuration."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from linter.model.version import __version__
from linter.servers.http import routes, try_page
from linter.servers.http.checking import Checking
from linter.servers.http.config import Config
from linter.servers.http.guard import Guard
from linter.servers.http.problems import HANDLERS
from linter.servers.http.profiles import Profiles
from linter.servers.http.workers import Workers


def application(config: Config) -> FastAPI:
    """The service for a configuration. BadSettings where a profile's settings are not in order."""
    profiles = Profiles(config)
    profiles.load()
    checking = Checking(config, profiles)
    app = _bare(config)
    app.include_router(routes.pages(checking))
    app.include_router(routes.rule_list(config))
    app.include_router(routes.health(profiles))
    if config.open:
        app.include_router(try_page.routes(checking))
    return app


def _bare(config: Config) -> FastAPI:
    """An application without addresses: its processes, its guard, and what it says where something is wrong."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.workers = Workers(config.processes, config.budget)
        await app.state.workers.warm()
        yield
        app.state.workers.close()

    app = FastAPI(
        title="Cutline",
        version=__version__,
        description="Checks the captions and credits of an article before it is published.",
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
    )
    app.add_middleware(Guard, config=config)
    for kind, told in HANDLERS.items():
        app.add_exception_handler(kind, told)
    return app
