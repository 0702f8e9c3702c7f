using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Hosting;
using ScoringPlatform.Api.Tests.Storage;

namespace ScoringPlatform.Api.Tests.Eligibility;

/// <summary>One request over HTTP in each language.</summary>
public sealed partial class SentenceTypeTests(PlatformFixture fixture) : IClassFixture<PlatformFixture>
{
    [Fact]
    public async Task Text_ByAcceptLanguage_IsInThatLanguageEverywhere()
    {
        using var client = await fixture.Platform.SignInAsync("reader", Roles.Applicant);

        var chinese = await TextsAsync(client, null);
        var english = await TextsAsync(client, "en-GB");

        Assert.Equal(chinese.Count, english.Count);
        Assert.All(chinese, text => Assert.Contains(text, letter => letter is >= '\u4e00' and <= '\u9fff'));
        Assert.All(english, text => Assert.DoesNotContain(Clause().Replace(text, ""), letter => letter is >= '\u4e00' and <= '\u9fff'));
    }

    /// <summary>Clauses are cited in every language as the standard numbers them.</summary>
    [GeneratedRegex("[一二三四五六七八九十]（[一二三四五六七八九十]）")]
    private static partial Regex Clause();

    private static async Task<IReadOnlyList<string>> TextsAsync(HttpClient client, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = SampleOperations.Read("evaluate-dossier"), variables = Variables }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        using var response = await client.SendAsync(request);
        var evaluation = (await response.Content.ReadAsStringAsync()).At("evaluateDossier.evaluation");
        return
        [
            .. evaluation.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("label").GetString()!),
            .. evaluation.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("explanation").GetProperty("text").GetString()!),
            .. evaluation.GetProperty("ignored").EnumerateArray().Select(ignored => ignored.GetProperty("reason").GetProperty("text").GetString()!),
            .. evaluation.GetProperty("missing").EnumerateArray().SelectMany(set => set.EnumerateArray()).Select(one => one.GetProperty("text").GetString()!),
        ];
    }

    private static object Variables => new
    {
        standard = "liaoning-cyber-2024",
        cutoff = "2024-12-31",
        dossier = new
        {
            targetLevel = "ENGINEER",
            specialty = YearPeople.Security,
            track = "REGULAR",
            degrees = new[] { new { rung = "BACHELOR", awardedOn = "2018-06-30" } },
            titles = new[] { new { level = "ASSISTANT_ENGINEER", obtainedOn = "2021-06-30" } },
            achievements = new[] { new { id = "A1", kind = "PAPER", obtainedOn = "2019-05-01", rank = 1 } },
        },
    };
}
