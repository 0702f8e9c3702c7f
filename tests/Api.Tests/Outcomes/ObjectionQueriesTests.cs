using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Outcomes;

namespace ScoringPlatform.Api.Tests.Outcomes;

/// <summary>The office's list of objections.</summary>
public sealed class ObjectionQueriesTests : IAsyncLifetime
{
    private const int Count = 9;

    private ReviewYear _year = null!;

    public async Task InitializeAsync()
    {
        _year = await ReviewYear.StartAsync();
        await _year.WithAsync(db =>
        {
            db.AddRange(_year.Applications.Select((id, place) => new Objection
            {
                ApplicationId = id,
                ReceivedAt = new DateTime(2025, 6, 1, 0, 0, 0, DateTimeKind.Utc),
                Text = $"示例异议{place + 1}",
            }));
            return db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _year.DisposeAsync();

    [Fact]
    public async Task List_PageByPage_IsTheNewestFirstAndWhole()
    {
        var texts = new List<string>();
        string? after = null;
        do
        {
            var page = await _year.SendAsync(
                _year.Office,
                "query($cycle: ID!, $after: String) { objections(cycleId: $cycle, first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { text } } }",
                new { cycle = NodeIds.Of("ReviewCycle", _year.CycleId), after });
            Assert.Equal(Count, page.At("objections.totalCount").GetInt32());
            texts.AddRange(page.At("objections.nodes").EnumerateArray().Select(node => node.Text("text")));
            after = page.At("objections.pageInfo.hasNextPage").GetBoolean() ? page.TextAt("objections.pageInfo.endCursor") : null;
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(1, Count).Reverse().Select(number => $"示例异议{number}"), texts);
    }

    [Fact]
    public async Task List_OfACycleThatIsNotThere_IsEmpty()
    {
        var answer = await _year.SendSampleAsync(_year.Authority, "objections", new { cycleId = NodeIds.Of("ReviewCycle", 999_999) });

        Assert.Equal(0, answer.At("objections.totalCount").GetInt32());
        Assert.Empty(answer.At("objections.nodes").EnumerateArray());
    }

    [Fact]
    public async Task List_ByOthersThanOfficeAndAuthority_IsRefused()
    {
        var variables = new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId) };

        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendSampleAsync(_year.Expert(0), "objections", variables)).ErrorCode());
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _year.SendSampleAsync(_year.Auditor, "objections", variables)).ErrorCode());
    }

    /// <summary>One row or nine: the same statements, with applications, applicants and rounds below.</summary>
    [Fact]
    public async Task List_OfManyRows_CostsTheStatementsOfOne()
    {
        var variables = new { cycleId = NodeIds.Of("ReviewCycle", _year.CycleId) };
        using var counter = await StatementCounter.OfAsync(_year);
        var all = await _year.SendSampleAsync(_year.Office, "objections", variables);
        var many = counter.Statements.Count;
        await _year.WithAsync(db => db.Objections.Where(one => one.ApplicationId != _year.Applications[0]).ExecuteDeleteAsync());
        var before = counter.Statements.Count;
        var single = await _year.SendSampleAsync(_year.Office, "objections", variables);

        Assert.Equal((Count, 1), (all.At("objections.nodes").GetArrayLength(), single.At("objections.nodes").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, single.At("objections.nodes.0.round").ValueKind);
        Assert.Equal(counter.Statements.Count - before, many);
    }
}
