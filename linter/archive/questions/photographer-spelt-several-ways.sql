-- A photographer's name in several spellings: the list of corrections that picture desks keep by hand.
-- why: One name in five spellings is five people in every search, and in every payment.
-- takes usual_stories = 5: stories with the usual spelling, where a letter differs
-- takes times = 5: how many times as often it stands as the rare one
-- keeps: same_person_misspelt usual rare
with each as (
    select p.folded, p.words, replace(p.folded, ' ', '') as letters, count(distinct s.story) as stories,
           list_sort(list(distinct place(s.url, b.line)))[1:4] as examples
    from parts p join stories s using (page) join blocks b using (page, block)
    where p.part = 'photographer' and length(p.folded) >= 6
    group by all
),
people as (
    select letters, any_value(folded) as folded, sum(stories) as stories, arg_max(words, stories) as words,
           flatten(list(examples)) as examples
    from each group by letters
),
-- Capitals are another matter, and every other spelling is held to the most frequent one alone.
small as (
    select *, first_value(words) over (partition by letters order by stories desc, words) as usual,
           first_value(stories) over (partition by letters order by stories desc, words) as usual_stories
    from each where upper(words) <> words or lower(words) = words
),
same_letters as (
    select usual, words as rare, usual_stories, stories as rare_stories, examples from small where words <> usual
),
-- Names one slip apart share what is left of them without a letter. Letters are counted here, since the function for
-- distances counts bytes in DuckDB 1, where a letter of Cyrillic has two.
without_one as (
    select letters, letters as rest from people union
    select letters, left(letters, nth - 1) || substring(letters, nth + 1)
    from (select letters, unnest(range(1, length(letters) + 1)) as nth from people)
),
near as (
    select distinct a.letters as one, b.letters as other
    from without_one a join without_one b using (rest) where a.letters <> b.letters and left(a.letters, 1) = left(b.letters, 1)
),
slips as (
    select u.words as usual, r.words as rare, u.stories as usual_stories, r.stories as rare_stories, r.examples[1:4] as examples
    from near join people u on u.letters = near.one join people r on r.letters = near.other
    where contains(u.folded, ' ') and u.stories >= $usual_stories and u.stories >= $times * r.stories
)
select usual, rare, usual_stories, rare_stories, examples from same_letters
union all by name
select usual, rare, usual_stories, rare_stories, examples from slips
order by usual_stories desc, usual, rare
