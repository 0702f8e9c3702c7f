using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Cycles;
using ScoringPlatform.Api.Eligibility;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Loading;
using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Tests.Eligibility;

/// <summary>
/// A second version of the standard, loaded while a cycle takes applications: its route of assistant engineers asks for two
/// of five ways. The cycle under way goes on by the first; the next one takes the second.
/// </summary>
public sealed class StandardVersionTests : IAsyncLifetime
{
    private const string Code = "liaoning-cyber-2024";

    private const string Criteria = """
        query Criteria($standard: String, $version: String) {
          criteria(first: 1, standard: $standard, version: $version, where: { code: { eq: "assistant.route" } }) {
            totalCount
            nodes { k standard { version } }
          }
        }
        """;

    private ReviewYear _year = null!;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        Assert.True(await _year.Get<StandardLoader>().LoadAsync(SecondVersion(), $"{Code}.json", default));
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task CycleUnderWay_IsEvaluatedByTheVersionItHas()
    {
        var evaluations = await _year.WithAsync(db =>
            _year.Get<EligibilityService>().EvaluateAsync(db, [_year.Applications[0]], _year.Office, default));

        Assert.Equal(EligibilityResult.Eligible, evaluations[0].Result);
        await using var db = _year.CreateContext();
        Assert.Equal("1", await db.Standards.Where(standard => standard.Id == evaluations[0].StandardId).Select(standard => standard.Version).SingleAsync());
    }

    [Fact]
    public async Task CycleUnderWay_CannotBeChanged() => await Assert.ThrowsAsync<CycleStateException>(() => _year.WithAsync(db =>
        _year.Get<CycleService>().ChangeAsync(db, _year.CycleId, new CycleChange(CutoffDate: new DateOnly(2026, 1, 1)), _year.Office, default)));

    [Fact]
    public async Task NextCycle_TakesTheLatestVersion()
    {
        var draft = new CycleDraft
        {
            Year = 2032,
            Name = "示例",
            StandardCode = Code,
            CutoffDate = new DateOnly(2032, 6, 30),
            SubmissionDeadline = new DateOnly(2032, 4, 30),
        };

        var cycle = await _year.WithAsync(db => _year.Get<CycleService>().CreateAsync(db, draft, _year.Office, default));

        await using var db = _year.CreateContext();
        Assert.Equal("2", await db.Standards.Where(standard => standard.Id == cycle.StandardId).Select(standard => standard.Version).SingleAsync());
    }

    [Theory]
    [InlineData(Code, null, 1, 2, "2")]
    [InlineData(Code, "1", 1, 1, "1")]
    [InlineData(Code, "2", 1, 2, "2")]
    [InlineData(Code, "3", 0, null, null)]
    [InlineData("nowhere", null, 0, null, null)]
    [InlineData(null, null, 2, 1, "1")] // of all standards, in the order loaded
    public async Task Criteria_ByStandardAndVersion_AreOfOneVersion(string? standard, string? version, int count, int? k, string? found)
    {
        var answer = await _year.SendAsync(ReviewYear.As("reader", Roles.Applicant), Criteria, new { standard, version });

        Assert.Equal(count, answer.At("criteria.totalCount").GetInt32());
        Assert.Equal(
            k is null ? [] : [(k, found)],
            answer.At("criteria.nodes").EnumerateArray()
                .Select(node => ((int?)node.GetProperty("k").GetInt32(), node.GetProperty("standard").GetProperty("version").GetString())));
    }

    [Theory]
    [InlineData(null, "1", "ELIGIBLE")] // the open cycle's
    [InlineData(Code, "2", "INELIGIBLE")] // the latest of that code
    public async Task WhatIf_WithoutAndWithCode_IsByTheOpenCyclesVersionAndByTheLatest(string? standard, string version, string result)
    {
        var dossier = new
        {
            targetLevel = "ASSISTANT_ENGINEER",
            specialty = YearPeople.Security,
            track = "REGULAR",
            employment = "PRIVATE_ENTERPRISE",
            degrees = new[] { new { rung = "MASTER", awardedOn = "2018-06-30", closeToSpecialty = true } },
            probation = new { startedOn = "2018-07-01", passed = false },
            findings = new[] { "basic.1", "basic.2", "basic.3", "basic.4", "assistant.ability" }.Select(criterion => new { criterion, state = "CONFIRMED" }),
        };

        var answer = await _year.SendSampleAsync(ReviewYear.As("reader", Roles.Applicant), "evaluate-dossier", new { dossier, standard });

        Assert.Equal(version, answer.TextAt("evaluateDossier.evaluation.standard.version"));
        Assert.Equal(result, answer.TextAt("evaluateDossier.evaluation.result"));
    }

    private static byte[] SecondVersion()
    {
        var root = JsonNode.Parse(ShippedStandards.Read($"{Code}.json"))!;
        root["version"] = "2";
        var level = root["levels"]!.AsArray().Single(item => item!["level"]!.GetValue<string>() == "ASSISTANT_ENGINEER");
        level!["criteria"]![0]!["k"] = 2;
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
