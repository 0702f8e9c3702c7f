using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Security.Access;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access;

/// <summary>Every mutation and subscription, by every role and by nobody; overrides without a reason.</summary>
[Collection(AccessYearCollection.Name)]
public sealed class AccessMutationTests(AccessYear prepared)
{
    /// <summary>Roles that act on own records alone.</summary>
    private static readonly string[] Restricted = [Roles.Applicant, Roles.Employer, Roles.Expert];

    private readonly AccessSchema _schema = AccessSchema.Of(prepared.Year);

    [Fact]
    public async Task Mutations_ByEveryRole_AreRefusedOrForTheOwnRecords()
    {
        var table = new StringBuilder(
            $"{AccessAnswer.Given} may, {AccessAnswer.Refused} refused, {AccessAnswer.Absent} may, and finds a foreign record as little as a missing one.\n\n");
        var columns = $"| Mutation or subscription | {string.Join(" | ", Roles.All)} |";
        table.AppendLine(columns).Append('|').Insert(table.Length, "---|", columns.Count(sign => sign == '|') - 1).AppendLine();
        foreach (var field in _schema.Schema.MutationType!.Fields.Concat(_schema.Schema.SubscriptionType!.Fields))
        {
            var before = await LastEntryAsync();
            Assert.Equal(AccessAnswer.Refused, AccessAnswer.Of(await SendAsync(Caller.Anonymous, field, missing: false)));
            var cells = new List<string>();
            foreach (var role in Roles.All)
            {
                cells.Add(await CellAsync(field, role));
            }

            Assert.True(before == await LastEntryAsync() || cells.Contains(AccessAnswer.Given), field.Name);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {field.Name} | {string.Join(" | ", cells)} |");
        }

        table.ToString().MatchSnapshot("access-mutations.md");
    }

    [Fact]
    public async Task CheckIn_OfARoundOnWhoseRollOneIsNot_IsLikeOneThatIsNotThere()
    {
        var expert = prepared.Others[Roles.Expert];

        var foreign = await prepared.Year.SendSampleAsync(expert, "check-in", new { roundId = prepared.IdOf("VotingRound") });
        var missing = await prepared.Year.SendSampleAsync(expert, "check-in", new { roundId = NodeIds.Of("VotingRound", AccessYear.Missing) });

        Assert.Equal("SubjectNotFoundError", foreign.TextAt("checkIn.errors.0.__typename"));
        Assert.Equal(missing, foreign);
    }

    [Fact]
    public void Overrides_All_TakeAReason() => Assert.Equal(
        _schema.Schema.MutationType!.Fields.Where(field => InputOf(field) is { } given && given.Fields.Any(input => input.Name == "reason" && input.Type.IsNonNull)).Select(field => field.Name)
            .Concat(Overrides.Reasons.Where(entry => entry.Value != "reason").Select(entry => entry.Key)).Order(StringComparer.Ordinal),
        Overrides.Reasons.Keys.Order(StringComparer.Ordinal));

    /// <summary>By somebody who may, on a record that is there: the reason is what is missing, and nothing is written.</summary>
    [Fact]
    public async Task Overrides_WithoutAReason_AreRefusedAndNothingIsAudited()
    {
        var before = await LastEntryAsync();
        foreach (var (name, reason) in Overrides.Reasons)
        {
            var field = _schema.Schema.MutationType!.Fields.Single(found => found.Name == name);
            var role = Roles.All.First(found => AccessSchema.IsFor(field, found));
            var document = Document(field, missing: false);
            var emptied = document.Replace($"{reason}: \"x\"", $"{reason}: \"  \"", StringComparison.Ordinal);
            Assert.NotEqual(document, emptied);

            var answer = await prepared.Year.SendAsync(prepared.Owners[role], emptied);

            Assert.True(
                answer.Contains("ReasonMissingError", StringComparison.Ordinal) || answer.Contains("IllegalTransitionError", StringComparison.Ordinal),
                $"{name}: {answer}");
        }

        Assert.Equal(before, await LastEntryAsync());
    }

    private static InputObjectType? InputOf(ObjectField field) => field.Arguments.SingleOrDefault(argument => argument.Name == "input")?.Type.Named as InputObjectType;

    /// <summary>Whether records of the type are somebody's own; a cycle or an expert is known to whoever may name one.</summary>
    private static bool IsOwned(string type) => AccessRules.Find(type, "") is { Resource: not (Resource.Open or Resource.Role) };

    private static bool NamesARecord(GraphQLType type) => type.Named is InputObjectType input
        && input.Fields.Any(field => AccessDocuments.SubjectOf(field.Name, field.Type) is not null || NamesARecord(field.Type));

    private async Task<string> CellAsync(ObjectField field, string role)
    {
        if (!AccessSchema.IsFor(field, role))
        {
            Assert.Equal(AccessAnswer.Refused, AccessAnswer.Of(await SendAsync(prepared.Others[role], field, missing: false)));
            return AccessAnswer.Refused;
        }

        if (!Restricted.Contains(role) || !field.Arguments.Any(argument => NamesARecord(argument.Type) || argument.Name.EndsWith("Id", StringComparison.Ordinal)))
        {
            return AccessAnswer.Given;
        }

        var foreign = await SendAsync(prepared.Others[role], field, missing: false);
        var missing = await SendAsync(prepared.Others[role], field, missing: true);
        Assert.True(foreign == missing, $"{role} {field.Name}:\n{foreign}\n---\n{missing}");
        return AccessAnswer.Of(missing);
    }

    private Task<string> SendAsync(Caller caller, ObjectField field, bool missing) => prepared.Year.SendAsync(caller, Document(field, missing));

    private string Document(ObjectField field, bool missing)
    {
        var payload = field.Type.Named as ObjectType;
        var errors = payload?.Fields.Any(found => found.Name == "errors") == true ? "errors { __typename ... on Error { message } }" : "";
        var operation = _schema.Schema.SubscriptionType!.Fields.Contains(field) ? "subscription" : "mutation";
        return $"{operation} {{ {AccessDocuments.Field(field, $"{{ __typename {errors} }}", type => missing && IsOwned(type) ? NodeIds.Of(type, AccessYear.Missing) : prepared.IdOf(type))} }}";
    }

    private Task<long> LastEntryAsync() => prepared.Year.WithAsync(db => db.AuditEntries.MaxAsync(entry => entry.Sequence));
}
