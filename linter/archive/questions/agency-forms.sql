-- An agency's name in several forms.
-- why: A house form is easier to search and to bill by; a form that the agency gave up is wrong.
-- takes least_forms = 2: forms of one agency
with each as (
    select p.name, p.words, count(distinct s.story) as stories
    from parts p join stories s using (page) where p.known group by all
)
select name as agency, count(*) as forms, sum(stories)::bigint as stories,
       list(words || ' ' || stories order by stories desc, words) as examples
from each group by name having forms >= $least_forms order by stories desc, agency
