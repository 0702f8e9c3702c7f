using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Criteria;

/// <summary>What forms need of a standard, by the sample operation.</summary>
public sealed class StandardFormsTests
{
    [Fact]
    public async Task StandardForms_OfTheShippedStandard_HaveEverySpecialtyKindAndJudgement()
    {
        await using var year = await ReviewYear.StartAsync();

        var answer = await year.SendSampleAsync(ReviewYear.As("somebody", Roles.Applicant), "standard-forms");

        var standard = answer.At("standards.nodes.0");
        var paper = standard.GetProperty("kinds").EnumerateArray().Single(kind => kind.Text("code") == "PAPER");
        Assert.Equal("学术期刊上的网信专业论文", paper.Text("labelZh"));
        Assert.Contains("RANK", paper.GetProperty("facts").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Contains(YearPeople.Security, Codes("specialties"));
        Assert.Contains("basic.1", Codes("judgements"));
        Assert.DoesNotContain(standard.GetProperty("judgements").EnumerateArray(), judgement => judgement.Text("labelZh").Length == 0 || judgement.Text("clause").Length == 0);

        IEnumerable<string> Codes(string list) => standard.GetProperty(list).EnumerateArray().Select(item => item.Text("code"));
    }
}
