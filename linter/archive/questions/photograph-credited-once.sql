-- A photograph with a credit in one story and without in another.
-- why: Credits that were lost, by a template or a move to another system, are what claims begin with; here they can be filled in.
-- takes least_with = 1: stories in which it has a credit
-- takes least_without = 1: stories in which it has none
with each as (
    select key, story, max(credit) as credit, min(place(url, line)) as spot from photographs group by key, story
),
keyed as (
    select key as photograph, mode(credit) as credit, count(credit) as with_credit, count(*) - count(credit) as without,
           list_sort(list(spot) filter (where credit is null))[1:6] as examples
    from each group by key
)
select * from keyed where with_credit >= $least_with and without >= $least_without
qualify row_number() over (partition by credit, examples order by photograph) = 1
order by without desc, photograph
