using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ScoringPlatform.Api.Security;
using ScoringPlatform.Api.Tests.Storage;
using ScoringPlatform.Db.Entities.Audit;
using ScoringPlatform.GraphQL.Types;

namespace ScoringPlatform.Api.Tests.Security.Access.Deeds;

/// <summary>
/// Carries mutations out in a year, where records are somebody's own first by somebody of the same role whose they are not:
/// that is answered like a record that is not there, and leaves nothing in the audit log.
/// </summary>
internal sealed partial class DeedRun(ReviewYear year)
{
    /// <summary>What every deed that asks for a reason gives.</summary>
    public const string Reason = "示例：按规定办理";

    private const int Depth = 2;

    private const int Attempts = 20;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly AccessSchema _schema = AccessSchema.Of(year);
    private readonly List<Deed> _deeds = [];
    private readonly HashSet<(string Role, string Type)> _shown = [];

    public ReviewYear Year => year;

    public AccessSchema Schema => _schema;

    public IReadOnlyList<Deed> Deeds => _deeds;

    /// <summary>The types that answers held a value of, by the role that was answered.</summary>
    public IReadOnlySet<(string Role, string Type)> Shown => _shown;

    /// <summary>Carries a mutation out.</summary>
    /// <param name="mutation">The field.</param>
    /// <param name="caller">Who may.</param>
    /// <param name="input">Its input; null where it takes none.</param>
    /// <param name="other">Somebody of the same role who may not on this record: the answer is the same as for a record that is not there.</param>
    public async Task DoAsync(string mutation, Caller caller, object? input, Caller? other = null)
    {
        var field = _schema.Schema.MutationType!.Fields.Single(found => found.Name == mutation);
        var given = input is null ? null : JsonSerializer.Serialize(input, Plain);
        var before = await LastEntryAsync();
        await RefuseAsync(field, given, other);
        Assert.True(before == await LastEntryAsync(), $"{mutation}: a refused one left an entry");

        using var activity = new Activity("deed").Start();
        var answer = await SendAsync(caller, Document(field, given, AccessDocuments.Selection(field.Type, caller.Roles.Single(), Depth)));
        using var parsed = JsonDocument.Parse(answer);
        Assert.False(parsed.RootElement.TryGetProperty("errors", out _), $"{mutation}: {answer}");
        var payload = parsed.RootElement.GetProperty("data").GetProperty(mutation);
        Assert.True(!payload.TryGetProperty("errors", out var errors) || errors.ValueKind == JsonValueKind.Null, $"{mutation}: {answer}");
        foreach (var (type, _, _) in AccessAnswer.Shown(payload, ""))
        {
            _shown.Add((caller.Roles.Single(), type));
        }

        _deeds.Add(new Deed(mutation, caller, activity.TraceId.ToHexString(), await EntriesAsync(before)));
    }

    /// <summary>Asks a query of which the record is the argument: all that the role may see of the answer is given.</summary>
    public async Task LookAsync(string query, Caller caller, (string Type, int Key) record)
    {
        var field = _schema.Schema.QueryType.Fields.Single(found => found.Name == query);
        var role = caller.Roles.Single();
        var answer = await SendAsync(
            caller, ($"{{ {AccessDocuments.Field(field, AccessDocuments.Selection(field.Type, role, Depth), _ => NodeIds.Of(record.Type, record.Key))} }}", null));
        foreach (var (type, _, _) in AccessAnswer.Shown(answer.At(query), ""))
        {
            _shown.Add((role, type));
        }
    }

    private async Task RefuseAsync(ObjectField field, string? given, Caller? other)
    {
        if (other is null)
        {
            return;
        }

        const string selection = "{ __typename errors { __typename ... on Error { message } } }";
        var foreign = await SendAsync(other, Document(field, given, selection));
        var missing = await SendAsync(other, Document(field, MissingRecords(given!), selection));
        Assert.True(foreign == missing, $"{other.Subject} {field.Name}:\n{foreign}\n---\n{missing}");
        Assert.Equal((field.Name, AccessAnswer.Absent), (field.Name, AccessAnswer.Of(foreign)));
    }

    /// <summary>Sent again where a busy machine took longer than an operation may: nothing of it was stored.</summary>
    private async Task<string> SendAsync(Caller caller, (string Text, object? Variables) document)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await year.SendAsync(caller, document.Text, document.Variables);
            if (attempt == Attempts || answer.ErrorCode() != "EXECUTION_TIMEOUT")
            {
                return answer;
            }
        }
    }

    private static (string Text, object? Variables) Document(ObjectField field, string? given, string selection) => given is null
        ? ($"mutation {{ {field.Name} {selection} }}", null)
        : ($"mutation($input: {field.Arguments.Single().Type.Named.Name}!) {{ {field.Name}(input: $input) {selection} }}",
            new { input = JsonSerializer.Deserialize<JsonElement>(given) });

    /// <summary>The same input, with ids of records that are not there.</summary>
    private static string MissingRecords(string given) => Text().Replace(given, found =>
    {
        var text = new Span<byte>(new byte[found.Length]);
        if (!Convert.TryFromBase64String(found.Groups[1].Value, text, out var length)
            || Identity().Match(System.Text.Encoding.UTF8.GetString(text[..length])) is not { Success: true } id)
        {
            return found.Value;
        }

        return $"\"{NodeIds.Of(id.Groups[1].Value, AccessYear.Missing)}\"";
    });

    private Task<long> LastEntryAsync() => year.WithAsync(db => db.AuditEntries.MaxAsync(entry => entry.Sequence));

    /// <summary>Without what was read on the way, and without what the platform does by itself afterwards, under its own name.</summary>
    private Task<List<AuditEntry>> EntriesAsync(long after) => year.WithAsync(db => db.AuditEntries.AsNoTracking()
        .Where(entry => entry.Sequence > after && entry.Action != "DOSSIER_READ" && !entry.Actor.StartsWith("system:")).OrderBy(entry => entry.Sequence).ToListAsync());

    [GeneratedRegex("\"([A-Za-z0-9+/=]+)\"")]
    private static partial Regex Text();

    [GeneratedRegex("^(Application|Applicant|Assignment|Ballot|VotingRound):[0-9]+$")]
    private static partial Regex Identity();
}
