using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>What a dossier's titles come to at the cutoff.</summary>
internal struct TitleFacts
{
    /// <summary>The title without an end; null without one.</summary>
    public HeldTitle? Current { get; private set; }

    /// <summary>Two titles without an end contradict each other: no route is then met.</summary>
    public bool Contradict { get; private set; }

    /// <summary>Full years in the current title.</summary>
    public int Years { get; private set; }

    public static TitleFacts Of(IReadOnlyList<HeldTitle> titles, DateOnly cutoff)
    {
        var facts = default(TitleFacts);
        for (var i = 0; i < titles.Count; i++)
        {
            if (titles[i].EndedOn is not null)
            {
                continue;
            }

            facts.Contradict = facts.Current is not null;
            if (facts.Current is null || titles[i].ObtainedOn > facts.Current.ObtainedOn)
            {
                facts.Current = titles[i];
            }
        }

        facts.Years = facts.Current is { } current ? Tenure.FullYears(current.ObtainedOn, cutoff) : 0;
        return facts;
    }

    /// <summary>Whether the title is held and has been for the years.</summary>
    public readonly bool Reaches(TitleLevel? title, int years) =>
        !Contradict && (title is null || (Current?.Level == title && Years >= years));
}
