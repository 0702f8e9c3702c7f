using System.Globalization;
using System.Text;
using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>
/// A year in which every mutation of the schema is carried out by whoever may. Each changes the audit log as the reviewed
/// table beside this class says; a mutation that is not among them, or leaves no entry, fails.
/// </summary>
public sealed class DeedTests
{
    /// <summary>Mutations that leave no entry of their own, each with the reason.</summary>
    private static readonly Dictionary<string, string> Silent = new(StringComparer.Ordinal)
    {
        ["castVotes"] = "an entry for each cast would order the urn; the roll is the record",
        ["saveBallotDraft"] = "a draft decides nothing; what is handed in is on record",
    };

    /// <summary>Deeds whose words stand in the record alone, where they can be erased: people outside the office write them.</summary>
    private static readonly string[] KeptInTheRecord = ["recordObjection", "requestRecheck"];

    /// <summary>Types that stand below mutations alone and that no deed here is answered with, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unmet = new(StringComparer.Ordinal)
    {
        ["ErasedKind"] = "of a run of retention that finds something to erase",
    };

    /// <summary>Types that only a certain moment of a year leads to.</summary>
    private static readonly string[] MetAlong =
        ["CapTie", "CountedRecommendation", "HeldTitle", "MyKeyShare", "NoticeEntry", "PublicNotice", "RecommendationCount", "RoundKeyHolder"];

    [Fact]
    public async Task Deeds_OfEveryMutation_AreOnRecordWithActorSubjectTraceAndReason()
    {
        await using var year = await ReviewYear.StartAsync();
        var run = new DeedRun(year);
        await new SetupDeeds(run).RunAsync();
        await new ApplyingDeeds(run).RunAsync();
        await new ReviewDeeds(run).RunAsync();
        await new VotingDeeds(run).RunAsync();
        await new ResultDeeds(run).RunAsync();

        Assert.Equal(
            run.Schema.Schema.MutationType!.Fields.Select(field => field.Name).Order(StringComparer.Ordinal),
            run.Deeds.Select(deed => deed.Mutation).Distinct().Order(StringComparer.Ordinal));
        Assert.All(run.Deeds, Check);
        Table(run.Deeds).MatchSnapshot("access-deeds.md");
        Assert.Empty(MetAlong.Except(run.Shown.Select(one => one.Type)));
        Assert.Equal(Unmet.Keys.Order(StringComparer.Ordinal), OfMutationsAlone(run.Schema).Except(run.Shown.Select(one => one.Type)).Order(StringComparer.Ordinal));
    }

    private static void Check(Deed deed)
    {
        Assert.True(deed.Entries.Count == 0 == Silent.ContainsKey(deed.Mutation), deed.Mutation);
        Assert.All(deed.Entries, entry => Assert.Equal(
            (deed.Mutation, deed.Caller.Subject, deed.TraceId), (deed.Mutation, entry.Actor, entry.CorrelationId)));
        Assert.All(deed.Entries, entry => Assert.True(entry.Action.Length > 0 && entry.Subject.Length > 0, deed.Mutation));
        if (Overrides.Reasons.ContainsKey(deed.Mutation) && !KeptInTheRecord.Contains(deed.Mutation))
        {
            Assert.True(deed.Entries.Any(entry => entry.Reason == DeedRun.Reason), $"{deed.Mutation}: {string.Join("; ", deed.Entries.Select(entry => $"{entry.Action} {entry.Reason}"))}");
        }
    }

    private static string Table(IReadOnlyList<Deed> deeds)
    {
        var table = new StringBuilder("What each mutation puts on record: action and kind of subject, with * where it keeps the reason given.\n\n");
        table.AppendLine("| Mutation | by | entries |").AppendLine("|---|---|---|");
        foreach (var deed in deeds.DistinctBy(deed => deed.Mutation))
        {
            var entries = deed.Entries.Select(entry => $"{entry.Action} {entry.Subject.Split(':')[0]}{(entry.Reason == DeedRun.Reason ? " *" : "")}")
                .GroupBy(text => text).Select(group => group.Count() == 1 ? group.Key : $"{group.Key} ×{group.Count()}");
            table.AppendLine(CultureInfo.InvariantCulture, $"| {deed.Mutation} | {deed.Caller.Roles.Single()} | {Silent.GetValueOrDefault(deed.Mutation) ?? string.Join(", ", entries)} |");
        }

        return table.ToString();
    }

    /// <summary>The types that answers of mutations lead to and no query does.</summary>
    private static IEnumerable<string> OfMutationsAlone(AccessSchema schema)
    {
        var queries = Reached(schema.Schema.QueryType);
        return Reached(schema.Schema.MutationType!).Except(queries)
            .Where(type => !AccessSchema.IsFrame(type) && !schema.IsRoot(type)).Select(type => type.Name);
    }

    private static HashSet<ObjectType> Reached(ObjectType root)
    {
        var found = new HashSet<ObjectType> { root };
        var open = new Queue<ObjectType>(found);
        while (open.TryDequeue(out var type))
        {
            foreach (var below in type.Fields.Select(field => field.Type.Named).OfType<ObjectType>().Where(found.Add))
            {
                open.Enqueue(below);
            }
        }

        return found;
    }
}
