-- A story that writes a name otherwise than the archive does.
-- why: Readers and searches take two spellings for two names; what nearly all stories write is the house's own choice.
-- takes least_stories = 10: stories with the usual spelling
-- takes share = 0.9: their share of all stories with the name
with each as (
    select s.host, lower(regexp_extract(s.language, '^[A-Za-z]*')) as language, m.term, m.family, s.story, s.url, sum(m.times) as times, any_value(m.words) as words
    from mentions m join stories s using (page) where m.voice = 'house' group by all
),
counted as (
    select host, language, term, family, count(distinct story) as stories, mode(words) as words from each group by all
),
usual as (
    select *, sum(stories) over (partition by host, language, term) as all_stories from counted
    qualify row_number() over (partition by host, language, term order by stories desc, family) = 1
)
select u.host as house, u.language, u.words as usual, e.words as here, u.stories as usual_stories,
       count(distinct e.story) as stories, list_sort(list(distinct e.url))[1:6] as examples
from usual u join each e on e.host = u.host and e.language = u.language and e.term = u.term and e.family <> u.family
where u.stories >= $least_stories and u.stories >= $share * u.all_stories
group by all order by usual_stories desc, usual, here
