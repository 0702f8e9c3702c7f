using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>Random dossiers from a seed: all levels and tracks, facts missing here and there, dates around the thresholds.</summary>
internal sealed class DossierGenerator(Standard standard, int seed)
{
    private readonly Random _random = new(seed);

    public Dossier Next() => Next(Pick<TitleLevel>());

    public Dossier Next(TitleLevel level)
    {
        var offered = standard.Levels.Single(item => item.Level == level).Tracks;
        var track = _random.Next(3) > 0 ? Track.Regular : offered[_random.Next(offered.Count)];
        return new Dossier
        {
            TargetLevel = level,
            Track = track,
            Specialty = standard.Specialties[_random.Next(standard.Specialties.Count)].Code,
            Employment = Rarely(20) ? Pick<EmploymentKind>() : EmploymentKind.PublicInstitution,
            InFieldSince = Maybe(Day(2022, 2025)),
            Titles = level == TitleLevel.Technician || Rarely(15) ? [] : [new HeldTitle { Level = Rarely(15) ? Pick<TitleLevel>() : level - 1, ObtainedOn = Day(2017, 2023) }],
            Degrees = Many(1, 2, NextDegree),
            Probation = Rarely(4) ? null : new Probation { StartedOn = Day(2014, 2025), Passed = MaybeFlag(8) },
            ContinuingEducationCertificate = MaybeFlag(2),
            Achievements = Many(0, 9, NextRecord),
            Findings = [.. standard.Criteria.Where(item => item.Rule is Scoring.Standards.Rules.FindingRule && (item.Level is null || item.Level == level)).Where(_ => !Rarely(20)).Select(NextFinding)],
            Recommendations = track == Track.Exceptional ? Many(0, 3, NextRecommendation) : [],
            Consent = Rarely(2) ? null : new Consent { DocumentNumber = "演示1号", GivenOn = Day(2025, 2025) },
        };
    }

    public Achievement NextRecord(int number) => new()
    {
        Id = $"r{number:000}",
        Kind = standard.Kinds[Rarely(2) ? 1 : _random.Next(standard.Kinds.Count)].Code,
        ProjectKey = Rarely(3) ? $"P{_random.Next(3)}" : null,
        ObtainedOn = Rarely(15) ? null : Day(2018, 2026),
        Role = Maybe(Pick<ContributionRole>()),
        Rank = Maybe(_random.Next(1, 9)),
        CorrespondingAuthor = MaybeFlag(2),
        WithinQuota = MaybeFlag(4),
        Tier = Maybe(Pick<Tier>()),
        Grade = Maybe(_random.Next(1, 4)),
        Standing = Maybe(Pick<ProjectStanding>()),
        Severity = Maybe(Pick<IncidentSeverity>()),
        Client = Maybe(Pick<ClientKind>()),
        Issuer = Maybe(Pick<IssuerKind>()),
        StandardClass = Maybe(Pick<StandardClass>()),
        Count = Rarely(2) ? _random.Next(1, 12) : null,
        ContractFen = Maybe(_random.Next(1, 12) * 100_000_000L),
        TaxFen = Maybe(_random.Next(1, 12) * 100_000_000L),
        InstructedBy = Maybe(Pick<Tier>()),
        AdoptedByGovernment = Maybe(Pick<Tier>()),
        AdoptedByCyberspaceAuthority = Maybe(Pick<Tier>()),
        RecognisedBy = Maybe(Pick<Tier>()),
        Issued = MaybeFlag(5),
        Benefit = Maybe(Rarely(4) ? Pick<FindingState>() : FindingState.Confirmed),
        LeadingLevel = Maybe(Pick<FindingState>()),
    };

    /// <summary>The same dossier with every list in another order.</summary>
    public Dossier Shuffled(Dossier dossier) => dossier with
    {
        Titles = Shuffled(dossier.Titles),
        Degrees = Shuffled(dossier.Degrees),
        Achievements = Shuffled(dossier.Achievements),
        Findings = Shuffled(dossier.Findings),
        Recommendations = Shuffled(dossier.Recommendations),
    };

    private T[] Shuffled<T>(IReadOnlyList<T> items)
    {
        var copy = items.ToArray();
        _random.Shuffle(copy);
        return copy;
    }

    private Degree NextDegree(int number) => new()
    {
        Rung = Rarely(4) ? Pick<DegreeRung>() : DegreeRung.Bachelor,
        AwardedOn = Day(2005, 2018),
        CloseToSpecialty = MaybeFlag(6),
        Recognised = Rarely(15) ? null : !Rarely(15),
        TreatedAs = null,
    };

    private PersonFinding NextFinding(Criterion criterion) =>
        new() { Criterion = criterion.Code, State = Rarely(15) ? Pick<FindingState>() : FindingState.Confirmed };

    private RecommendationFact NextRecommendation(int number) => new()
    {
        RecommenderId = $"e{_random.Next(3)}",
        TitleHeld = Maybe(Pick<TitleLevel>()),
        NationalTalent = Rarely(2),
        InField = MaybeFlag(8),
        SignedOn = Maybe(Day(2025, 2025)),
        WithdrawnOn = Rarely(8) ? Day(2025, 2025) : null,
        IsApplicant = Rarely(12),
    };

    private bool Rarely(int oneIn) => _random.Next(oneIn) == 0;

    private T? Maybe<T>(T value)
        where T : struct => Rarely(12) ? null : value;

    private bool? MaybeFlag(int falseOneIn) => Rarely(12) ? null : !Rarely(falseOneIn);

    private T Pick<T>()
        where T : struct, Enum => Enum.GetValues<T>() is var all ? all[_random.Next(all.Length)] : default;

    private DateOnly Day(int first, int last) => new DateOnly(first, 1, 1).AddDays(_random.Next(365 * (last - first + 1)));

    private T[] Many<T>(int least, int most, Func<int, T> make) => [.. Enumerable.Range(1, _random.Next(least, most + 1)).Select(make)];
}
