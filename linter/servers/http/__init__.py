"""The service: checks pages that a CMS sends over HTTP, before it publishes them. Needs the extra ``service``.

It never fetches anything, keeps nothing of what it is sent, and writes no word of an article to its log.
"""
