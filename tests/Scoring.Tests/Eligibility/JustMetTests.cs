using ScoringPlatform.Scoring.Dossiers;
using ScoringPlatform.Scoring.Eligibility;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Tests.Standards;
using ScoringPlatform.Scoring.Titles;
using static ScoringPlatform.Scoring.Eligibility.CriterionResult;
using static ScoringPlatform.Scoring.Tests.Eligibility.Make;

namespace ScoringPlatform.Scoring.Tests.Eligibility;

/// <summary>
/// What every alternative of every criterion has in common: at its thresholds it is met, one step below any of them it is
/// not, one step above it still is, with any of its facts unknown it is pending, and only between title and cutoff it counts.
/// </summary>
public sealed class JustMetTests
{
    private static readonly Dictionary<string, string[]> Ladders = new()
    {
        ["role"] = ["PARTICIPANT", "MAIN_CONTRIBUTOR", "PRINCIPAL_LEADER", "LEAD"],
        ["tier"] = ["ORGANISATION", "CITY", "PROVINCE", "NATIONAL", "INTERNATIONAL"],
        ["recognised"] = ["ORGANISATION", "CITY", "PROVINCE", "NATIONAL"],
        ["instructed"] = ["ORGANISATION", "CITY", "PROVINCE", "NATIONAL"],
        ["government"] = ["ORGANISATION", "CITY", "PROVINCE", "NATIONAL"],
        ["authority"] = ["ORGANISATION", "CITY", "PROVINCE", "NATIONAL"],
        ["severity"] = ["GENERAL", "LARGER", "MAJOR", "ESPECIALLY_MAJOR"],
        ["standing"] = ["ORDINARY", "KEY", "MAJOR"],
        ["class"] = ["GROUP", "LOCAL", "INDUSTRY", "NATIONAL", "INTERNATIONAL"],
        ["issued"] = ["no", "yes"],
        ["quota"] = ["no", "yes"],
        ["corresponding"] = ["no", "yes"],
        ["benefit"] = ["REFUSED", "CONFIRMED"],
        ["leading"] = ["REFUSED", "CONFIRMED"],
    };

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (criterion, records) in JustMet.All)
            {
                rows.Add(criterion, records);
            }

            return rows;
        }
    }

    [Fact]
    public void Rows_EveryCriterionOfRecords_HasSomeAndAsManyAsAlternativesAtLeast()
    {
        var expected = Liaoning.Standard.Criteria.Where(criterion => criterion.Rule is RecordsRule).ToArray();
        Assert.Equal(expected.Select(criterion => criterion.Code), JustMet.All.Select(row => row.Criterion).Distinct());
        Assert.All(expected, criterion =>
            Assert.True(JustMet.All.Count(row => row.Criterion == criterion.Code) >= ((RecordsRule)criterion.Rule!).AnyOf.Count, criterion.Code));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void AtTheThresholds_Met(string criterion, string records) => Check(criterion, Met, JustMet.Expand(records));

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneRecordLess_NotMet(string criterion, string records)
    {
        var all = JustMet.Expand(records);
        for (var left = 0; left < all.Length; left++)
        {
            Check(criterion, NotMet, [.. all.Where((_, place) => place != left)]);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneFactOneStepBelow_NotMet(string criterion, string records) => ForEachFact(records, (fact, change) =>
    {
        if (Below(fact, change("")[0]) is { } below)
        {
            Check(criterion, NotMet, change(below));
        }
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneFactOneStepAbove_Met(string criterion, string records) => ForEachFact(records, (fact, change) =>
    {
        if (Above(fact, change("")[0]) is { } above)
        {
            Check(criterion, Met, change(above));
        }
    });

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneFactUnknown_Pending(string criterion, string records) =>
        ForEachFact(records, (fact, change) => Check(criterion, Pending, change($"{fact[0]}=?")));

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneFillerUnknown_StillMet(string criterion, string records)
    {
        var all = JustMet.Expand(records);
        foreach (var filler in JustMet.Fillers.Where(filler => all[0].Contains($" {filler}", StringComparison.Ordinal)))
        {
            Check(criterion, Met, [$"{all[0]} {filler.Split('=')[0]}=?", .. all[1..]]);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneRecordsDay_CountsFromTheDayAfterTheTitleToTheCutoff(string criterion, string records)
    {
        var all = JustMet.Expand(records); // the title is of 2019-03-01, the cutoff 2025-12-31
        foreach (var (day, expected) in new[]
            {
                ("2019-02-28", NotMet), ("2019-03-01", NotMet), ("2019-03-02", Met), ("2025-12-31", Met), ("2026-01-01", NotMet), ("?", Pending),
            })
        {
            Check(criterion, expected, [$"{all[0]} on={day}", .. all[1..]]);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void AllOfOneProject_CountsOnceForEachKind(string criterion, string records)
    {
        var all = JustMet.Expand(records);
        var kinds = all.Select(record => record.Split(' ')[0]).Distinct().Count();
        Check(criterion, kinds == all.Length ? Met : NotMet, [.. all.Select(record => $"{record} project=same")]);
        Check(criterion, Met, [.. all.Select((record, place) => $"{record} project=p{place}")]);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void OneRecordOfAnotherKind_NotMet(string criterion, string records)
    {
        var all = JustMet.Expand(records);
        var kind = all[0].Split(' ')[0];
        var other = kind == "PAPER" ? "REPORT" : "PAPER";
        Check(criterion, NotMet, [other + " rank=9 corresponding=no instructed=ORGANISATION government=ORGANISATION authority=ORGANISATION", .. all[1..]]);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Explained_NumbersAndRecordsAreThoseOfTheRow(string criterion, string records)
    {
        var dossier = Dossier(criterion, JustMet.Expand(records));
        var finding = Evaluate(dossier).Finding(criterion);
        Assert.Equal(dossier.Achievements.Select(record => record.Id).Order(), finding.Records.Order());
        Assert.Equal(finding.Needed, finding.Found); // just met
        Assert.Equal("records.met", finding.Explanation.Code);
        Assert.DoesNotContain(Evaluate(dossier).Ignored, ignored => finding.Records.Contains(ignored.Record));
    }

    private static void ForEachFact(string records, Action<string[], Func<string, string[]>> check)
    {
        var all = JustMet.Expand(records);
        for (var place = 0; place < all.Length; place++)
        {
            foreach (var word in all[place].Split(' ').Skip(1).Except(JustMet.Fillers))
            {
                var (at, record) = (place, all[place]);
                check(word.Split('='), change => [$"{record} {change}".TrimEnd(), .. all.Where((_, other) => other != at)]);
            }
        }
    }

    private static string? Below(string[] fact, string record) => fact[0] switch
    {
        "rank" => $"rank={Number(fact) + 1}",
        "grade" => $"grade={Number(fact) + (IsAward(record) ? 1 : -1)}",
        "yuan" => $"fen={(Number(fact) * 100) - 1}",
        "tax" => $"taxfen={(Number(fact) * 100) - 1}",
        "client" => "client=OTHER",
        "issuer" => "issuer=OTHER",
        _ when Array.IndexOf(Ladders[fact[0]], fact[1]) is > 0 and var step => $"{fact[0]}={Ladders[fact[0]][step - 1]}",
        _ => null,
    };

    private static string? Above(string[] fact, string record) => fact[0] switch
    {
        "rank" => fact[1] == "1" ? null : $"rank={Number(fact) - 1}",
        "grade" => $"grade={Number(fact) + (IsAward(record) ? -1 : 1)}",
        "yuan" => $"fen={(Number(fact) * 100) + 1}",
        "tax" => $"taxfen={(Number(fact) * 100) + 1}",
        "client" or "issuer" => null,
        _ when Array.IndexOf(Ladders[fact[0]], fact[1]) is var step && step < Ladders[fact[0]].Length - 1 => $"{fact[0]}={Ladders[fact[0]][step + 1]}",
        _ => null,
    };

    private static long Number(string[] fact) => long.Parse(fact[1], System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsAward(string record) => record.StartsWith("SCIENCE_AWARD", StringComparison.Ordinal);

    private static void Check(string criterion, CriterionResult expected, string[] records)
    {
        var finding = Evaluate(Dossier(criterion, records)).Finding(criterion);
        Assert.True(expected == finding.Result, $"{criterion} with {string.Join("; ", records)}: {finding.Result}, {finding.Explanation}");
    }

    private static Dossier Dossier(string criterion, string[] records)
    {
        var level = criterion.Split('.')[0] switch
        {
            "engineer" => TitleLevel.Engineer,
            "senior" => TitleLevel.SeniorEngineer,
            _ => TitleLevel.ProfessoriateSeniorEngineer,
        };
        var track = criterion.Contains(".exceptional.", StringComparison.Ordinal) ? Track.Exceptional : Track.Regular;
        return Applicant(level, track).With(RecordText.Parse(string.Join("; ", records)));
    }
}
