"""The version of the distribution, kept apart so that asking for it costs no other import."""

__version__ = "0.1.0"
