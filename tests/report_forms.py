"""The pages that every form of report is tried on."""

from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "sample_pages"
HOSTILE = (
    '<html lang="en"><body><article><figure><img src="a.jpg" alt="Image">'
    "<figcaption>]]&gt; &lt;/failure&gt; %0A::error::owned \x1b[31m \x00 &#x202e;evil \U0001f600 “a ​b”  "
    "DSC_0412.JPG</figcaption></figure></article></body></html>"
)
