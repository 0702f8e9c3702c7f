namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>
/// Walks the numbering of the published text. Every number has a criterion or, where it decides nothing by itself, a
/// specialty, a level or a note on how it is read.
/// </summary>
public sealed class SourceNumberingTests
{
    private static readonly string[] Source =
    [
        "一", "二（一）", "二（二）", "三",
        .. Items("四", 4), // the text prints no （二）; its second paragraph is cited so
        .. Items("五（一）1", 2), "五（一）2",
        .. Items("五（二）1", 5), "五（二）2",
        .. Items("五（三）1", 4), .. Items("五（三）2", 2), .. Items("五（三）3", 4), .. Items("五（三）4", 7), .. Items("五（三）5", 3),
        .. Items("五（四）1", 3), .. Items("五（四）2", 2), .. Items("五（四）3", 5), .. Items("五（四）4", 8), .. Items("五（四）5", 4),
        .. Items("五（五）1", 2), .. Items("五（五）2", 2), .. Items("五（五）3", 4), .. Items("五（五）4", 6), .. Items("五（五）5", 4), .. Items("五（五）6", 2),
        "六（一）", "六（二）", "六（三）", "六（四）",
        .. Enumerable.Range(1, 20).Where(number => number is not (14 or 15)).Select(number => $"六（五）{number}"), // the text skips two
        "六（六）", "六（七）", "六（八）",
    ];

    [Fact]
    public void Criteria_WalkingTheSource_OnlyScopeOfSectionsAndNotesHaveNone()
    {
        var clauses = Liaoning.Standard.Criteria.Select(criterion => criterion.Clause).ToHashSet(StringComparer.Ordinal);
        string[] without =
        [
            "二（一）", "二（二）", "三", "六（一）", "六（二）", "六（三）",
            .. Enumerable.Range(1, 20).Where(number => number is not (14 or 15)).Select(number => $"六（五）{number}"),
            "六（七）", "六（八）",
        ];
        Assert.Equal(without, Source.Where(clause => !clauses.Contains(clause)));
    }

    [Fact]
    public void Clauses_WithoutCriterion_HaveSpecialtyLevelOrNote()
    {
        string[] told =
        [
            .. Liaoning.Standard.Criteria.Select(criterion => criterion.Clause),
            .. Liaoning.Standard.Specialties.Select(specialty => specialty.Clause),
            .. Liaoning.Standard.Notes.Select(note => note.Clause),
            "三", // the five levels
        ];
        Assert.Empty(Source.Except(told));
        Assert.Equal(5, Liaoning.Standard.Levels.Count);
    }

    [Fact]
    public void Criteria_EachClause_IsOneOfTheSourceOrHeadsSome()
    {
        foreach (var criterion in Liaoning.Standard.Criteria)
        {
            Assert.True(
                Source.Any(clause => clause.StartsWith(criterion.Clause, StringComparison.Ordinal)), $"{criterion.Code}: {criterion.Clause}");
        }
    }

    [Theory]
    [InlineData("engineer.achievement", 3, 7)]
    [InlineData("senior.achievement", 3, 8)]
    [InlineData("professoriate.achievement", 2, 6)]
    [InlineData("engineer.experience", 1, 4)]
    [InlineData("senior.experience", 1, 5)]
    [InlineData("professoriate.experience", 1, 4)]
    [InlineData("engineer.knowledge", 2, 2)]
    [InlineData("engineer.exceptional", 1, 3)]
    [InlineData("senior.exceptional", 1, 4)]
    [InlineData("professoriate.exceptional", 1, 4)]
    [InlineData("professoriate.green", 1, 2)]
    public void Groups_KOfN_AsTheSourceCounts(string code, int k, int n)
    {
        var group = Liaoning.Standard.Criteria.Single(criterion => criterion.Code == code);
        Assert.Equal((k, n), (group.K, group.N));
    }

    [Fact]
    public void Criteria_CodesParentsAndSequence_AreWellFormed()
    {
        var criteria = Liaoning.Standard.Criteria;
        Assert.Equal(Enumerable.Range(1, criteria.Count), criteria.Select(criterion => criterion.Sequence));
        Assert.All(criteria.Where(criterion => criterion.ParentCode is not null), criterion =>
            Assert.StartsWith(criterion.ParentCode!, criterion.Code, StringComparison.Ordinal));
        Assert.All(criteria, criterion => Assert.Matches("^[a-z]+(\\.[a-z0-9]+)+$", criterion.Code));
        Assert.All(criteria, criterion => Assert.DoesNotMatch("[\u4e00-\u9fff]", criterion.LabelEn));
    }

    private static IEnumerable<string> Items(string head, int count) =>
        "一二三四五六七八九十".Take(count).Select((chinese, index) => head == "四" ? $"{head}（{chinese}）" : $"{head}（{index + 1}）");
}
