using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport.EventStreams;
using ScoringPlatform.GraphQL.Transport.Requests;

namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>Answers requests by POST and GET (GraphQL over HTTP, "Request" and "Response").</summary>
internal sealed class GraphQLHttpEndpoint(
    IRequestExecutor executor,
    OperationRequestFactory requests,
    EventStreamWriter eventStreams,
    GraphQLServerOptions options)
{
    private const string PreflightHeader = "GraphQL-Preflight";

    /// <summary>Answers a POST. Only JSON is taken: a foreign page can send no JSON without the browser asking first.</summary>
    public async Task PostAsync(HttpContext http)
    {
        if (AcceptHeader.Negotiate(http.Request, allowsHtml: false) is not { } format)
        {
            await NotAcceptableAsync(http).ConfigureAwait(false);
            return;
        }

        if (!IsJson(http.Request))
        {
            await ErrorAsync(http, StatusCodes.Status415UnsupportedMediaType, "Send the request as application/json in UTF-8.", format)
                .ConfigureAwait(false);
            return;
        }

        try
        {
            var read = await BodyReader.ReadAsync(
                http.Request, options.MaxRequestBodySize, static body => RequestParser.Parse(body), http.RequestAborted).ConfigureAwait(false);
            await (read is not var (parsed, isBatch) ? TooLargeAsync(http, format)
                : isBatch ? BatchAsync(http, parsed, format)
                : ExecuteAsync(http, parsed[0], AllowedOperations.All, format)).ConfigureAwait(false);
        }
        catch (RequestFormatException malformed)
        {
            await ErrorAsync(http, StatusPolicy.Malformed, malformed.Message, format).ConfigureAwait(false);
        }
    }

    /// <summary>Answers a GET that carries a request in its query string.</summary>
    public async Task GetAsync(HttpContext http)
    {
        if (AcceptHeader.Negotiate(http.Request) is not { } format)
        {
            await NotAcceptableAsync(http).ConfigureAwait(false);
            return;
        }

        // A browser that is led to a request's address shows the answer.
        format = format == ResponseFormat.Html ? ResponseFormat.Json : format;
        if (options.EnforceGetRequestsPreflightHeader && !http.Request.Headers.ContainsKey(PreflightHeader))
        {
            await ErrorAsync(http, StatusPolicy.Malformed, $"A request by GET must carry the header {PreflightHeader}.", format)
                .ConfigureAwait(false);
            return;
        }

        try
        {
            var allowed = options.AllowedGetOperations & ~AllowedOperations.Mutation;
            allowed |= format == ResponseFormat.EventStream ? AllowedOperations.Subscription : AllowedOperations.None;
            await ExecuteAsync(http, FromQuery(http.Request.Query), allowed, format).ConfigureAwait(false);
        }
        catch (RequestFormatException malformed)
        {
            await ErrorAsync(http, StatusPolicy.Malformed, malformed.Message, format).ConfigureAwait(false);
        }
    }

    private static GraphQLRequest FromQuery(IQueryCollection query) => new()
    {
        Query = query["query"],
        Id = query["id"],
        OperationName = query.TryGetValue("operationName", out var name) && name != "" ? (string?)name : null,
        Variables = RequestParser.ParseMap("variables", query["variables"]),
        Extensions = RequestParser.ParseMap("extensions", query["extensions"]),
    };

    private async Task ExecuteAsync(HttpContext http, GraphQLRequest request, AllowedOperations allowed, ResponseFormat format)
    {
        if (format != ResponseFormat.EventStream)
        {
            allowed &= ~AllowedOperations.Subscription;
        }

        await using var result = await ExecuteAsync(http, request, allowed).ConfigureAwait(false);
        await (format == ResponseFormat.EventStream && !IsRefused(result)
            ? eventStreams.WriteAsync(http, result)
            : ResultWriter.WriteAsync(http, (OperationResult)result, format, options.MaxResponseSize)).ConfigureAwait(false);
    }

    private async Task<IExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request, AllowedOperations allowed)
    {
        var (operation, error) = await requests.CreateAsync(
            OperationRequestFactory.By(http, allowed), request, http.RequestAborted).ConfigureAwait(false);
        return operation is null
            ? OperationResult.RequestError(error!)
            : await executor.ExecuteAsync(operation, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task BatchAsync(HttpContext http, IReadOnlyList<GraphQLRequest> batch, ResponseFormat format)
    {
        if (!options.EnableBatching || format == ResponseFormat.EventStream || batch.Count == 0 || batch.Count > options.MaxBatchSize)
        {
            throw new RequestFormatException(
                options.EnableBatching ? $"A list holds 1 to {options.MaxBatchSize} requests." : "Send one request, not a list.");
        }

        var results = new List<OperationResult>(batch.Count);
        foreach (var request in batch)
        {
            var allowed = AllowedOperations.Query | AllowedOperations.Mutation;
            results.Add((OperationResult)await ExecuteAsync(http, request, allowed).ConfigureAwait(false));
        }

        await ResultWriter.WriteBatchAsync(http, results, format, options.MaxResponseSize).ConfigureAwait(false);
        foreach (var result in results)
        {
            await result.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Whether the way of asking was wrong: answered by a status, also where a stream was asked for.</summary>
    private static bool IsRefused(IExecutionResult result) =>
        result is OperationResult { HasData: false, Errors: [{ Code: ExecutionErrorCodes.OperationNotAllowed or ExecutionErrorCodes.BadRequest }, ..] };

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Task TooLargeAsync(HttpContext http, ResponseFormat format)
    {
        http.Response.Headers.Connection = "close";
        return ErrorAsync(http, StatusCodes.Status413PayloadTooLarge, "The request is too large.", format);
    }

    private static Task NotAcceptableAsync(HttpContext http) => ErrorAsync(
        http,
        StatusCodes.Status406NotAcceptable,
        "Accept application/graphql-response+json, application/json or text/event-stream.",
        ResponseFormat.Json);

    private static Task ErrorAsync(HttpContext http, int status, string message, ResponseFormat format) =>
        ResultWriter.WriteErrorAsync(http, status, message, format);
}
