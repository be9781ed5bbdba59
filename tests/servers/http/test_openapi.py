"""The service against its own OpenAPI document: requests made at random are answered as it says."""

import warnings

import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import schemathesis

from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

pytestmark = pytest.mark.filterwarnings("ignore")


def test_what_is_sent_at_random_is_answered_as_described(service):
    described = schemathesis.openapi.from_url(f"{service.url}/openapi.json")
    tried = 0
    for operation in described.get_all_operations():

        @settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck), database=None)
        @given(case=operation.ok().as_strategy())
        def answered(case):
            nonlocal tried
            tried += 1
            # A selector that is none, or a profile there is not, is refused, which no schema can say.
            case.call_and_validate(excluded_checks=[positive_data_acceptance])

        answered()
    assert tried > 100
