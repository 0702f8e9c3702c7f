using ScoringPlatform.Scoring.Standards;
using ScoringPlatform.Scoring.Standards.Rules;
using ScoringPlatform.Scoring.Titles;

namespace ScoringPlatform.Scoring.Tests.Standards;

/// <summary>Every number of the published text stands in the rule of its clause, and the rule has no other.</summary>
public sealed class SourceNumbersTests
{
    private const long TenThousand = 10_000; // 万

    private static readonly TheoryData<string, string, long[]> Published = new()
    {
        { "scope.employment", "工作1年以上的自由职业", [1] },
        { "technician.route.1b", "见习1年期满", [1] },
        { "assistant.route.2", "见习1年期满", [1] },
        { "assistant.route.3", "技术工作满2年", [2] },
        { "assistant.route.4", "技术工作满4年", [4] },
        { "engineer.route.2", "技术工作满2年", [2] },
        { "engineer.route.3", "技术工作满4年", [4] },
        { "senior.route.1", "满2年", [2] },
        { "senior.route.2", "满5年", [5] },
        { "professoriate.route.1", "满5年", [5] },
        { "engineer.break", "资格满3年", [3] },
        { "senior.break", "资格满3年", [3] },
        { "professoriate.break", "资格满3年", [3] },
        { "engineer.achievement", "（1）—（7）项中的3项以上", [3] },
        { "senior.achievement", "（1）—（8）项中的3项以上", [3] },
        { "professoriate.achievement", "（1）—（6）项中的2项以上", [2] },
        { "engineer.achievement.1", "1篇以上", [1] },
        { "engineer.achievement.2", "1项；或1项以上", [1, 1] },
        { "engineer.achievement.3", "1次；或1次", [1] }, // both kinds of operation are one take
        { "engineer.achievement.4", "1项以上，单个不少于200万元或累计不少于1000万元；或5次以上", [1, 200 * TenThousand, 1, 1000 * TenThousand, 5] },
        { "engineer.achievement.5", "1项以上", [1] },
        { "engineer.achievement.6", "1项以上", [1] },
        { "engineer.achievement.7", "第一、二作者，1篇以上", [1, 2] },
        { "engineer.exceptional.1", "1项以上", [1] },
        { "engineer.exceptional.2", "表彰奖励", [1] },
        { "engineer.exceptional.3.count", "4项以上", [4] },
        { "engineer.exceptional.3.recommendations", "2名", [2] },
        { "senior.achievement.1", "前7名，1篇以上", [1, 7] },
        { "senior.achievement.2", "前7名，3次以上，或10次以上", [3, 7, 10, 7] },
        {
            "senior.achievement.3",
            "前7名，2项以上等级保护二级以上；或3项以上，单项不少于500万元或累计不少于2000万元；或5次以上",
            [2, 7, 2, 3, 7, 500 * TenThousand, 3, 7, 2000 * TenThousand, 5, 7]
        },
        { "senior.achievement.4", "2项以上；或1项以上和2项以上", [2, 1, 2] },
        { "senior.achievement.5", "1项以上三等奖；表彰1次以上", [1, 3, 1] },
        { "senior.achievement.6", "1项以上", [1] },
        { "senior.achievement.7", "1项、2项、2项、2项以上", [1, 2, 2, 2] },
        { "senior.achievement.8", "第一、二作者，2篇以上", [2, 2] },
        { "senior.exceptional.1", "1项以上三等奖", [1, 3] },
        { "senior.exceptional.2", "1项以上国家级或2项以上省（部）级", [1, 2] },
        { "senior.exceptional.3", "表彰奖励", [1] },
        { "senior.exceptional.4.count", "4项以上", [4] },
        { "senior.exceptional.4.recommendations", "2名", [2] },
        { "professoriate.achievement.1", "1项以上；或5篇以上", [1, 5] },
        { "professoriate.achievement.2", "合同额累计5000万元以上或纳税额累计500万元以上；或1项以上三级以上", [1, 5000 * TenThousand, 1, 500 * TenThousand, 1, 3] },
        { "professoriate.achievement.3", "1项以上；或2项", [1, 2] },
        { "professoriate.achievement.4", "1项以上三等奖", [1, 3] },
        { "professoriate.achievement.5", "第一发明人，1项、2项、2项、2项以上", [1, 1, 2, 1, 2, 1, 2, 1] },
        { "professoriate.achievement.6", "第一作者，3篇以上", [3, 1] },
        { "professoriate.exceptional.1", "前5名，1项以上二等奖或2项以上三等奖", [1, 5, 2, 2, 5, 3] },
        { "professoriate.exceptional.2", "前5名，2项以上；或3项以上；或通报表扬", [2, 5, 3, 5, 1] },
        { "professoriate.exceptional.3", "表彰奖励", [1] },
        { "professoriate.exceptional.4.count", "3项以上", [3] },
        { "professoriate.exceptional.4.recommendations", "2名", [2] },
    };

    public static TheoryData<string, string, long[]> Clauses => Published;

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Rule_OfTheClause_HasTheTextsNumbers(string criterion, string text, long[] numbers)
    {
        var found = NumbersOf(Liaoning.Standard.Criteria.Single(item => item.Code == criterion)).ToArray();
        Assert.True(numbers.SequenceEqual(found), $"{criterion}, {text}: {string.Join(", ", found)}");
    }

    [Fact]
    public void Rules_WithNumbers_AreAllInTheTable()
    {
        var listed = Published.Select(row => (string)row[0]).ToHashSet();
        var choices = Liaoning.Standard.Criteria.Where(item => item.N is not null && (item.K == 1 || item.K == item.N)); // any of, all of
        Assert.Empty(Liaoning.Standard.Criteria.Except(choices).Where(item => NumbersOf(item).Any()).Select(item => item.Code).Except(listed));
    }

    [Theory]
    [InlineData("engineer.exceptional.3.recommendations", TitleLevel.SeniorEngineer, false)] // 高级职称专家
    [InlineData("senior.exceptional.4.recommendations", TitleLevel.ProfessoriateSeniorEngineer, false)] // 正高级职称专家
    [InlineData("professoriate.exceptional.4.recommendations", null, true)] // 国家级人才专家
    public void Recommenders_OfTheClause_AreOfTheTextsRank(string criterion, TitleLevel? title, bool talent)
    {
        var rule = Assert.IsType<RecommendationsRule>(Liaoning.Standard.Criteria.Single(item => item.Code == criterion).Rule);
        Assert.Equal((title, talent), (rule.TitleAtLeast, rule.NationalTalent));
    }

    [Theory]
    [InlineData(TitleLevel.Technician, new[] { Track.Regular })]
    [InlineData(TitleLevel.AssistantEngineer, new[] { Track.Regular })]
    [InlineData(TitleLevel.Engineer, new[] { Track.Regular, Track.Exceptional })]
    [InlineData(TitleLevel.SeniorEngineer, new[] { Track.Regular, Track.Exceptional })]
    [InlineData(TitleLevel.ProfessoriateSeniorEngineer, new[] { Track.Regular, Track.Exceptional, Track.GreenChannel })]
    public void Tracks_OfTheLevel_AreThoseWithASection(TitleLevel level, Track[] tracks) =>
        Assert.Equal(tracks, Liaoning.Standard.Levels.Single(item => item.Level == level).Tracks);

    private static IEnumerable<long> NumbersOf(Criterion criterion) => criterion.Rule switch
    {
        null => [criterion.K!.Value],
        EmploymentRule rule => [rule.FreelanceYears!.Value],
        RouteRule rule => new long[] { rule.Years, rule.ProbationYears }.Where(number => number > 0),
        OneBreakRule rule => [rule.FloorYears],
        CountOfRule rule => [rule.K],
        RecommendationsRule rule => [rule.Count],
        RecordsRule rule => rule.AnyOf.SelectMany(alternative => alternative.AllOf).SelectMany(NumbersOf),
        _ => [],
    };

    private static IEnumerable<long> NumbersOf(RecordTake take) =>
        [take.AtLeast, .. NumbersOf(take.Where), .. take.TotalOf is null ? Array.Empty<long>() : [take.TotalFen / 100]];

    private static IEnumerable<long> NumbersOf(RecordCondition condition) => condition switch
    {
        FactCondition { Fact: AchievementFact.Rank or AchievementFact.Grade } fact => [fact.Value],
        FactCondition { Fact: AchievementFact.Contract or AchievementFact.Tax } fact => [fact.Value / 100],
        AllConditions all => all.Conditions.SelectMany(NumbersOf),
        AnyConditions any => any.Conditions.SelectMany(NumbersOf),
        _ => [],
    };
}
