using ScoringPlatform.Db;
using ScoringPlatform.Db.Entities.Applications;
using ScoringPlatform.Db.Entities.Cycles;
using ScoringPlatform.Db.Entities.People;
using ScoringPlatform.Db.Entities.Statistics;
using ScoringPlatform.Db.Entities.Votes;
using ScoringPlatform.Reports.Annual;
using ScoringPlatform.Scoring.Ballots;
using ScoringPlatform.Scoring.Cycles;
using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Recommendations;
using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Titles;
using RecommendationFact = ScoringPlatform.Db.Entities.Statistics.RecommendationFact;
using Standard = ScoringPlatform.Db.Entities.Standards.Standard;

namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>
/// A year of 26 applications in three groups, with facts of every kind, small enough to count by hand; and the year before
/// it with ten. Engineers of security come first (places 0 to 11), then engineers of governance (0 to 7), then senior
/// engineers of security (0 to 5, all exceptional).
/// </summary>
internal static class HandYear
{
    public const int Year = 2030;

    /// <summary>By group: submitted, confirmed by employer, accepted, eligible, scored, voted, through, inside, on notice, confirmed.</summary>
    private static readonly int[] Security = [12, 12, 11, 10, 10, 10, 7, 7, 7, 6];
    private static readonly int[] Governance = [8, 8, 8, 8, 8, 8, 2, 2, 2, 2];
    private static readonly int[] Senior = [6, 5, 5, 5, 5, 4, 1, 1, 1, 1];
    private static readonly int[] Earlier = [10, 10, 10, 10, 10, 10, 5, 5, 5, 5];

    /// <summary>Stores both years; the figures of the earlier one with it.</summary>
    /// <returns>The later year's snapshot, unsealed.</returns>
    public static async Task<StatisticsSnapshot> StoreAsync(ScoringContext db, Standard standard)
    {
        var earlier = Snapshot(standard, Year - 1);
        await AddAsync(db, earlier, Group(Earlier, TitleLevel.Engineer, FactYear.Security));
        var (full, published) = await AnnualReportReader.CountAsync(db, earlier, Year - 1, CancellationToken.None);
        earlier.Figures = new SnapshotFigures { FullJson = FiguresJson.Write(full), PublishedJson = FiguresJson.Write(published) };
        var snapshot = Snapshot(standard, Year);
        await AddAsync(
            db,
            snapshot,
            [
                .. Group(Security, TitleLevel.Engineer, FactYear.Security),
                .. Group(Governance, TitleLevel.Engineer, FactYear.Governance),
                .. Group(Senior, TitleLevel.SeniorEngineer, FactYear.Security),
            ]);
        db.AddRange(Criteria(snapshot.Id, snapshot.Facts[0].ApplicationId));
        db.AddRange(Recommendations(snapshot.Id));
        db.AddRange(Scores(snapshot.Id));
        db.AddRange(Experts(snapshot.Id));
        db.AddRange(Rounds(snapshot.Id));
        await db.SaveChangesAsync();
        return snapshot;
    }

    private static StatisticsSnapshot Snapshot(Standard standard, int year) => new()
    {
        Cycle = new ReviewCycle
        {
            Year = year,
            Name = "示范年度",
            Standard = standard,
            CutoffDate = new(year, 6, 30),
            SubmissionDeadline = new(year, 6, 30),
            ParametersJson = """{"minimumCell":5}""",
            ParametersHash = new string('0', 64),
        },
        TakenAt = FactYear.TakenAt,
        Hash = StatisticsSnapshot.Unsealed,
        StandardCode = standard.Code,
        StandardVersion = standard.Version,
        ParametersJson = """{"minimumCell":5}""",
    };

    private static async Task AddAsync(ScoringContext db, StatisticsSnapshot snapshot, IEnumerable<ApplicationFact> facts)
    {
        db.Add(snapshot);
        await db.SaveChangesAsync();
        foreach (var (fact, index) in facts.Select((fact, index) => (fact, index)))
        {
            var application = new Application
            {
                CycleId = snapshot.CycleId,
                Applicant = new Applicant { Name = $"示范{index}", City = fact.City },
                Number = $"DEMO-{snapshot.CycleId}-{index:000}",
                TargetLevel = fact.Level,
                Specialty = fact.Specialty,
                CreatedAt = FactYear.TakenAt,
            };
            db.Add(application);
            await db.SaveChangesAsync();
            fact.ApplicationId = application.Id;
            snapshot.Facts.Add(fact);
        }

        await db.SaveChangesAsync();
    }

    private static IEnumerable<ApplicationFact> Group(int[] counts, TitleLevel level, string specialty)
    {
        var senior = level == TitleLevel.SeniorEngineer;
        var governance = specialty == FactYear.Governance;
        for (var place = 0; place < counts[0]; place++)
        {
            yield return new ApplicationFact
            {
                Level = level,
                Specialty = specialty,
                City = senior ? "ANSHAN" : governance ? "DALIAN" : "SHENYANG",
                Track = senior ? Track.Exceptional : Track.Regular,
                Condition = senior && place < 4 ? "senior.exceptional.1" : null,
                Broken = !senior ? null : place < 4 ? BrokenCondition.Education : BrokenCondition.Tenure,
                EmployerKind = governance ? EmploymentKind.PrivateEnterprise : EmploymentKind.PublicInstitution,
                Education = senior ? DegreeRung.Doctor : governance ? DegreeRung.Bachelor : DegreeRung.Master,
                AgeBand = senior ? "50-54" : governance ? "40-44" : "30-34",
                Gender = senior || governance ? Gender.Male : Gender.Female,
                TitleYearsBand = senior ? "10-" : governance ? "6-9" : "4",
                Submitted = true,
                EmployerConfirmed = place < counts[1],
                Accepted = place < counts[2],
                Eligible = place < counts[3],
                Scored = place < counts[4],
                Voted = place < counts[5],
                VotedThrough = place < counts[6],
                InsideCap = place < counts[7],
                OnNotice = place < counts[8],
                Confirmed = place < counts[9],
                Revoked = counts == Security && place == 6,
                Objected = counts == Security && place == 6,
                Objections = counts == Security && place == 6 ? 2 : 0,
                ObjectionsUpheld = counts == Security && place == 6 ? 1 : 0,
                Rechecks = counts == Governance && place is 1 or 2 ? 1 : 0,
                Recommendations = senior ? place < 2 ? 2 : 0 : null,
                DaysToVote = counts == Security && place < 10 ? place + 1 : null,
            };
        }
    }

    /// <summary>Of the engineers of security: the first criterion met by 7, not met by 4, open for 1; the second met by 9 of 12.</summary>
    private static IEnumerable<CriterionFact> Criteria(int snapshot, int first)
    {
        CriterionFact Fact(int place, int sequence, string code, CriterionBlock block, CriterionResult result) => new()
        {
            SnapshotId = snapshot,
            ApplicationId = first + place,
            Sequence = sequence,
            CriterionCode = code,
            Block = block,
            Result = result,
            Required = true,
        };
        for (var place = 0; place < 12; place++)
        {
            yield return Fact(place, 1, "basic.1", CriterionBlock.Basic, CriterionResult.Met);
            yield return Fact(
                place, 2, "engineer.achievement.1", CriterionBlock.Achievement,
                place < 7 ? CriterionResult.Met : place < 11 ? CriterionResult.NotMet : CriterionResult.Pending);
            yield return Fact(place, 3, "engineer.achievement.2", CriterionBlock.Achievement, place < 9 ? CriterionResult.Met : CriterionResult.NotMet);
        }
    }

    private static IEnumerable<RecommendationFact> Recommendations(int snapshot) =>
        Enumerable.Range(1, 5).Select(number => new RecommendationFact
        {
            SnapshotId = snapshot,
            RecommendationId = number,
            ApplicationId = 1,
            Level = TitleLevel.SeniorEngineer,
            TitleHeld = number == 5 ? TitleLevel.SeniorEngineer : TitleLevel.ProfessoriateSeniorEngineer,
            Standing = number == 5 ? RecommendationStanding.TitleTooLow : RecommendationStanding.Counted,
        });

    /// <summary>Two experts on two applications: 80 and 90, 60 and 70; and one assignment with a conflict.</summary>
    private static IEnumerable<ExpertScoreFact> Scores(int snapshot)
    {
        int?[] points = [80, 90, 60, 70, null];
        return points.Select((score, index) => new ExpertScoreFact
        {
            SnapshotId = snapshot,
            AssignmentId = index + 1,
            ApplicationId = 1 + index / 2,
            ExpertId = 1 + index % 2,
            Declaration = score is null ? ConflictDeclaration.Declared : ConflictDeclaration.None,
            Submitted = score is not null,
            Score = score is { } value ? ScaledScore.FromPoints(value) : null,
        });
    }

    private static IEnumerable<ExpertFact> Experts(int snapshot) =>
    [
        new() { SnapshotId = snapshot, ExpertId = 1, Pseudonym = "E001", TitleLevel = TitleLevel.SeniorEngineer, Drawn = true, Assigned = 3, Recused = 1, Submitted = 2, MeanScore = new(70_000), Spread = new(14_142), Severity = new(5_000), SeverityGroup = 0 },
        new() { SnapshotId = snapshot, ExpertId = 2, Pseudonym = "E002", TitleLevel = TitleLevel.SeniorEngineer, Assigned = 2, Submitted = 2, MeanScore = new(80_000), Spread = new(14_142), Severity = new(-5_000), SeverityGroup = 0 },
        new() { SnapshotId = snapshot, ExpertId = 3, Pseudonym = "E003", TitleLevel = TitleLevel.ProfessoriateSeniorEngineer, Drawn = true, Seat = CommitteeRole.Chair, Rounds = 2, Attended = 1, Votes = 20, VoteRecusals = 1 },
    ];

    /// <summary>22 deciding votes: through by 0 six times, by 1 three times, by 3 once; failed by 1 five times, by 2 seven times; and one without a quorum.</summary>
    private static IEnumerable<RoundFact> Rounds(int snapshot)
    {
        int[] margins = [.. Enumerable.Repeat(0, 6), 1, 1, 1, 3, .. Enumerable.Repeat(-1, 5), .. Enumerable.Repeat(-2, 7)];
        return margins
            .Select((margin, index) => new RoundFact
            {
                SnapshotId = snapshot,
                RoundId = 2,
                ApplicationId = index + 1,
                RoundNumber = 2,
                Yes = 8 + margin,
                Needed = 8,
                Margin = margin,
                Result = margin >= 0 ? RoundItemResult.Passed : RoundItemResult.NotPassed,
                Decides = true,
            })
            .Append(new RoundFact { SnapshotId = snapshot, RoundId = 1, ApplicationId = 1, RoundNumber = 1, Needed = 8, Margin = -8, Result = RoundItemResult.NoQuorum });
    }
}
