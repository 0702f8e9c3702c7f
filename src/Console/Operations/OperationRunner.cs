using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ScoringPlatform.Console.Operations;

/// <summary>
/// Runs operations in process with the rights of who is signed in: the same schema, authorization, limits and services of
/// the request as at <c>/graphql</c>. It is the pages' only way to data.
/// </summary>
public sealed partial class OperationRunner(IHttpContextAccessor accessor)
{
    /// <summary>The operation's data.</summary>
    /// <exception cref="OperationFailedException">It was refused or failed; pages leave it to the host, which shows why.</exception>
    public async Task<T> RunAsync<T>(Operation<T> operation)
        where T : class
    {
        var outcome = await TryAsync(operation);
        return outcome is { Errors: [], Data: { } data }
            ? data
            : throw new OperationFailedException(operation.Name, outcome.Errors is [var first, ..] ? first : new OperationError("There is no data.", ""));
    }

    /// <summary>The operation's outcome, for pages that can show a part or say themselves what failed.</summary>
    public async Task<OperationOutcome<T>> TryAsync<T>(Operation<T> operation)
        where T : class
    {
        var http = accessor.HttpContext ?? throw new InvalidOperationException("Operations run within a request.");

        // Away from the renderer's synchronization context: it would take up the resolvers one by one, and each would load by itself.
        using var response = JsonDocument.Parse(await Task.Run(() => SendAsync(http, operation.Document, operation.Name, operation.Variables)));
        var root = response.RootElement;
        var errors = root.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(Error).ToList() : [];
        var data = errors.Count == 0 && root.TryGetProperty("data", out var found) ? operation.Read(found) : null;
        return new OperationOutcome<T>(data, errors);
    }

    private static OperationError Error(JsonElement error) => new(
        error.GetProperty("message").GetString() ?? "",
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() ?? "" : "");
}
