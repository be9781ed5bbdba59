"""What the service counts, for Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()
REQUESTS = Counter("cutline_requests", "Requests answered.", ("path", "status"), registry=REGISTRY)
SECONDS = Histogram(
    "cutline_request_seconds",
    "Time to answer a request.",
    ("path",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
    registry=REGISTRY,
)
REFUSED = Counter("cutline_refused", "Requests refused before they were read.", ("why",), registry=REGISTRY)
VERDICTS = Counter("cutline_verdicts", "Pages checked.", ("profile", "verdict"), registry=REGISTRY)
FINDINGS = Counter("cutline_findings", "Findings told.", ("rule", "level"), registry=REGISTRY)
CRASHES = Counter("cutline_crashes", "Rules that failed on a page.", ("rule",), registry=REGISTRY)
LOST = Counter("cutline_pages_lost", "Pages whose process died or took too long.", ("why",), registry=REGISTRY)
STALE = Gauge("cutline_profile_stale", "1 where older settings are in force.", ("profile",), registry=REGISTRY)
IN_HAND = Gauge("cutline_pages_in_hand", "Pages being checked or waiting.", registry=REGISTRY)
