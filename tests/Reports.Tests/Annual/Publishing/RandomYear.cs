using ScoringPlatform.Db.Reference;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Statistics;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Reports.Tests.Annual.Publishing;

/// <summary>A seeded year of applications with everything that tables group by, counted into full figures in memory.</summary>
internal sealed class RandomYear
{
    private readonly List<(Dictionary<ReportDimension, string?> Keys, bool Recommended, int Reached)> people = [];

    public RandomYear(int seed)
    {
        var random = new Random(seed);
        var size = random.Next(5) switch { 0 => 25, 1 => 80, 2 => 300, 3 => 1000, _ => 3000 };
        var skew = random.Next(1, 4);
        string Pick(params IReadOnlyList<string> codes) => codes[Enumerable.Range(0, skew).Min(_ => random.Next(codes.Count))];
        for (var person = 0; person < size; person++)
        {
            var track = random.Next(10) switch { 0 or 1 => Track.Exceptional, 2 => Track.GreenChannel, _ => Track.Regular };
            people.Add((
                new Dictionary<ReportDimension, string?>
                {
                    [ReportDimension.Level] = Pick("ENGINEER", "SENIOR_ENGINEER", "PROFESSORIATE_SENIOR_ENGINEER", "ASSISTANT_ENGINEER"),
                    [ReportDimension.Specialty] = Pick("A", "B"),
                    [ReportDimension.City] = Pick([.. City.All.Select(city => city.Code)]),
                    [ReportDimension.Track] = Codes.Of(track),
                    [ReportDimension.EmployerKind] = random.Next(20) == 0 ? null : Pick("PUBLIC_INSTITUTION", "PRIVATE_ENTERPRISE"),
                    [ReportDimension.Education] = Pick("BACHELOR", "MASTER", "DOCTOR"),
                    [ReportDimension.AgeBand] = Pick([.. Band.Ages.Select(band => band.Code)]),
                    [ReportDimension.Gender] = Pick("FEMALE", "MALE"),
                    [ReportDimension.YearsInTitle] = Pick([.. Band.YearsInTitle.Select(band => band.Code)]),
                    [ReportDimension.Condition] = random.Next(3) == 0 ? null : Pick("x.1", "x.2", "x.3"),
                    [ReportDimension.Broken] = Pick("EDUCATION", "TENURE"),
                },
                random.Next(2) == 0,
                Enumerable.Range(1, 9).First(stage => stage == 9 || random.Next(9) == 0)));
        }

        MinimumCell = random.Next(2, 11);
    }

    public static ReportStandard Standard { get; } = new(
        "demo",
        "1",
        new LocalizedText("示例", "Demonstration"),
        new Dictionary<string, LocalizedText> { ["A"] = new("甲", "A"), ["B"] = new("乙", "B"), ["C"] = new("丙", "C") },
        []);

    public int MinimumCell { get; }

    public AnnualFigures Full()
    {
        var total = Count(_ => true, all: true);
        return new AnnualFigures
        {
            Full = true,
            MinimumCell = MinimumCell,
            Total = total,
            Tables =
            [
                Table(ReportDimension.Level),
                Table(ReportDimension.Specialty),
                Table(ReportDimension.Level, ReportDimension.Specialty),
                .. Enum.GetValues<ReportDimension>().Where(dimension => dimension > ReportDimension.Specialty).Select(dimension => Table(dimension)),
            ],
            Criteria = new CriteriaFigures([], [], []),
            Recommendations = new RecommendationFigures(
                [],
                [
                    .. people.Where(person => person.Keys[ReportDimension.Track] == "EXCEPTIONAL")
                        .Select(person => (Level: person.Keys[ReportDimension.Level]!, person.Recommended)).Distinct().Order()
                        .Select(row => new RecommendationOutcomeRow(row.Level, row.Recommended, Count(person =>
                            person.Keys[ReportDimension.Track] == "EXCEPTIONAL" && person.Keys[ReportDimension.Level] == row.Level && person.Recommended == row.Recommended))),
                ]),
            Experts = new ExpertFigures
            {
                Drawn = 0,
                Seats = 0,
                Assigned = 0,
                Recused = 0,
                Attended = 0,
                Voted = 0,
                Assignments = 0,
                Recusals = 0,
                Ballots = 0,
                Vetoes = 0,
                Load = null,
                Severity = null,
                Spread = null,
                Groups = 0,
                Agreement = new AgreementResult(null, null, null, 0, 0),
                Rows = [],
            },
            Votes = new VoteFigures(total.Voted, total.VotedThrough, 0, 0, []),
            Spans = [],
            Objections = new ObjectionFigures(0, 0, 0, 0, 0),
        };
    }

    private ReportTable Table(params ReportDimension[] dimensions)
    {
        var covered = people
            .Where(person => dimensions[0] is not (ReportDimension.Condition or ReportDimension.Broken) || person.Keys[ReportDimension.Track] == "EXCEPTIONAL")
            .ToList();
        string?[] Keys(Dictionary<ReportDimension, string?> of) => [.. dimensions.Select(dimension => of[dimension])];
        return new ReportTable(
            dimensions,
            [
                .. covered.GroupBy(person => string.Join('|', Keys(person.Keys))).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new ReportGroup(Keys(group.First().Keys), Count([.. group.Select(person => person.Reached)], all: false), [])),
            ],
            Count([.. covered.Select(person => person.Reached)], all: false));
    }

    private StageFigures Count(Func<(Dictionary<ReportDimension, string?> Keys, bool Recommended, int Reached), bool> which, bool all = false) =>
        Count([.. people.Where(which).Select(person => person.Reached)], all);

    /// <param name="reached">For each how far it came: 1 handed in, 2 confirmed by the employer, … 9 confirmed.</param>
    /// <param name="all">Whether stages that tables do not count are counted.</param>
    private static StageFigures Count(int[] reached, bool all)
    {
        int AtLeast(int stage) => reached.Count(far => far >= stage);
        var counts = new StageCounts
        {
            Submitted = AtLeast(1),
            EmployerConfirmed = AtLeast(2),
            Accepted = AtLeast(3),
            Eligible = AtLeast(4),
            Scored = AtLeast(5),
            Voted = AtLeast(6),
            VotedThrough = AtLeast(7),
            InsideCap = AtLeast(8),
            OnNotice = AtLeast(8),
            Objected = reached.Count(far => far == 8),
            Confirmed = AtLeast(9),
        };
        return all ? StageFigures.Of(counts) : StageFigures.Of(counts).Only(PassRates.Stages.ToHashSet());
    }
}
