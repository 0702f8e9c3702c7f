using System.Globalization;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Generator;

/// <summary>Puts together the achievements of a dossier: as many criteria's worth as its level and track need, sometimes one more.</summary>
internal sealed class Portfolio(SampleWorkbook sample, Random random, Career career)
{
    public IReadOnlyList<Achievement> Write()
    {
        if (career.Level < TitleLevel.Engineer || career.Track == Track.GreenChannel)
        {
            return [];
        }

        var recipes = Recipes.Of(career.Level);
        var records = new List<Achievement>();
        if (career.Track == Track.Exceptional && !career.NeedsRecommendations())
        {
            var exceptional = Recipes.ExceptionalOf(career.Level);
            records.AddRange(exceptional[random.Next(exceptional.Count)]);
        }

        foreach (var recipe in Shuffled(recipes).Take(Needed()))
        {
            records.AddRange(recipe);
        }

        return [.. records.Select(Finish)];
    }

    private int Needed()
    {
        var regular = career.Level == TitleLevel.ProfessoriateSeniorEngineer ? 2 : 3;
        var extra = random.Next(3) == 0 ? 1 : 0;
        return career.Track == Track.Exceptional
            ? career.NeedsRecommendations() ? regular + 1 : 1
            : regular + extra;
    }

    private IReadOnlyList<Achievement>[] Shuffled(IReadOnlyList<IReadOnlyList<Achievement>> recipes)
    {
        var order = recipes.ToArray();
        random.Shuffle(order);
        return order;
    }

    private Achievement Finish(Achievement record, int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return record with
        {
            Id = "A" + number,
            Title = "示例成果" + number,
            ProjectKey = "示例项目" + number,
            ObtainedOn = DayInTitle(),
        };
    }

    private DateOnly DayInTitle()
    {
        var from = career.CurrentSince.AddDays(30);
        var until = new DateOnly(sample.Cutoff.Year, 4, 30);
        return from.AddDays(random.Next(until.DayNumber - from.DayNumber));
    }
}
