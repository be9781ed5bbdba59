-- One caption under two pictures.
-- why: One of the two shows something else than its caption says, unless both were taken a moment apart.
-- takes least_letters = 40: letters of the caption
with each as (
    select s.story, s.host, b.caption, b.keys, b.strong_keys, b.gallery, place(s.url, b.line) as spot
    from blocks b join stories s using (page)
    where b.role = 'photo' and length(b.caption) >= $least_letters and len(b.strong_keys) > 0
)
select a.caption, len(all_of(list(distinct a.story), list(distinct b.story))) as stories,
       all_of(list(distinct a.spot), list(distinct b.spot))[1:6] as examples
from each a join each b on a.caption = b.caption and a.host = b.host and a.story < b.story
where not list_has_any(a.keys, b.keys) and not (a.gallery and b.gallery)
group by a.caption order by stories desc, a.caption
