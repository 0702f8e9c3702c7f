using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Eligibility;

/// <summary>
/// What a dossier's degrees come to at the cutoff. Heights are those of <see cref="DegreeRungs.Height"/>; the low one
/// counts what is certain, the high one also what is not ruled out.
/// </summary>
internal struct EducationFacts
{
    private const int HighestRung = 5;

    /// <summary>By ordinary degrees alone.</summary>
    public int OrdinaryLow { get; private set; }

    /// <inheritdoc cref="OrdinaryLow"/>
    public int OrdinaryHigh { get; private set; }

    /// <summary>By a technical institute's graduation alone; 0 without one.</summary>
    public int InstituteLow { get; private set; }

    /// <inheritdoc cref="InstituteLow"/>
    public int InstituteHigh { get; private set; }

    public bool HasInstitute { get; private set; }

    /// <summary>Whether the subject studied at a technical institute is close to the specialty.</summary>
    public bool InstituteIsClose { get; private set; }

    /// <summary>A bit for each height, 0 to 5, that the highest degree may turn out to have.</summary>
    public int PossibleHeights { get; private set; }

    /// <summary>Whether the highest degree's subject is close to the specialty.</summary>
    public Truth Close { get; private set; }

    /// <summary>The same if every degree whose recognition is not known were recognised.</summary>
    public Truth CloseIfRecognised { get; private set; }

    public static EducationFacts Of(IReadOnlyList<Degree> degrees, DateOnly cutoff)
    {
        var facts = default(EducationFacts);
        var open = 0;
        for (var i = 0; i < degrees.Count; i++)
        {
            var degree = degrees[i];
            if (degree.AwardedOn <= cutoff && degree.Recognised != false)
            {
                open |= facts.Add(degree);
            }
        }

        var low = Math.Max(facts.OrdinaryLow, facts.InstituteLow);
        facts.PossibleHeights = (1 << low) | (open & ~((1 << low) - 1));
        facts.CloseIfRecognised = Highest(degrees, cutoff, false).Close;
        facts.Close = CloseWhateverIsRecognised(degrees, cutoff);
        return facts;
    }

    /// <summary>Adds a degree; returns the heights it may yet turn out to have.</summary>
    private int Add(Degree degree)
    {
        var certain = degree.Recognised == true;
        if (degree.Rung != DegreeRung.TechnicalInstitute)
        {
            var height = DegreeRungs.Height(degree.Rung);
            OrdinaryHigh = Math.Max(OrdinaryHigh, height);
            OrdinaryLow = certain ? Math.Max(OrdinaryLow, height) : OrdinaryLow;
            return certain ? 0 : 1 << height;
        }

        HasInstitute = true;
        InstituteIsClose |= degree.CloseToSpecialty == true;
        var ruled = degree.TreatedAs is { } rung ? DegreeRungs.Height(rung) : HighestRung;
        InstituteHigh = Math.Max(InstituteHigh, ruled);
        if (degree.TreatedAs is null)
        {
            return (1 << (HighestRung + 1)) - 1;
        }

        InstituteLow = certain ? Math.Max(InstituteLow, ruled) : InstituteLow;
        return certain ? 0 : 1 << ruled;
    }

    /// <summary>
    /// Any degree whose recognition is open may turn out to be the highest, unless one that is recognised stands above it;
    /// where those that may be differ, their subject is not known to be close.
    /// </summary>
    private static Truth CloseWhateverIsRecognised(IReadOnlyList<Degree> degrees, DateOnly cutoff)
    {
        var (highest, close) = Highest(degrees, cutoff, true);
        for (var i = 0; i < degrees.Count; i++)
        {
            var degree = degrees[i];
            if (degree.Recognised is not null || degree.AwardedOn > cutoff || HeightOf(degree) < highest)
            {
                continue;
            }

            var own = Truths.Of(degree.CloseToSpecialty);
            if ((HeightOf(degree) == highest ? Truths.Or(close, own) : own) != close)
            {
                return Truth.Unknown;
            }
        }

        return close;
    }

    /// <summary>The highest degree's height, -1 without any, and whether one of that height is in a close subject.</summary>
    private static (int Height, Truth Close) Highest(IReadOnlyList<Degree> degrees, DateOnly cutoff, bool certainOnly)
    {
        var (highest, close) = (-1, Truth.False);
        for (var i = 0; i < degrees.Count; i++)
        {
            var degree = degrees[i];
            if (degree.AwardedOn > cutoff || degree.Recognised == false || (certainOnly && degree.Recognised is null))
            {
                continue;
            }

            var own = Truths.Of(degree.CloseToSpecialty);
            var height = HeightOf(degree);
            close = height > highest ? own : height == highest ? Truths.Or(close, own) : close;
            highest = Math.Max(highest, height);
        }

        return (highest, close);
    }

    private static int HeightOf(Degree degree) => DegreeRungs.Height(degree.TreatedAs ?? degree.Rung);
}
