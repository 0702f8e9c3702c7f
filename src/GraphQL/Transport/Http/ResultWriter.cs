using Microsoft.AspNetCore.Http;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Transport.Http;

/// <summary>Writes results as JSON, one or a list of them.</summary>
internal static class ResultWriter
{
    private const string JsonType = "application/json; charset=utf-8";
    private const string GraphQLResponseType = "application/graphql-response+json; charset=utf-8";

    /// <summary>Writes one result with the status that belongs to it.</summary>
    public static Task WriteAsync(HttpContext http, OperationResult result, ResponseFormat format, int limit) =>
        WriteAsync(http, [result], isBatch: false, StatusPolicy.Of(result, format), format, limit);

    /// <summary>Writes the results of a batch; each tells of itself, so that the status is always 200.</summary>
    public static Task WriteBatchAsync(HttpContext http, IReadOnlyList<OperationResult> results, ResponseFormat format, int limit) =>
        WriteAsync(http, results, isBatch: true, StatusCodes.Status200OK, format, limit);

    /// <summary>Answers a request that is none, with a status of its own.</summary>
    public static Task WriteErrorAsync(HttpContext http, int status, string message, ResponseFormat format) =>
        WriteAsync(http, [OperationResult.RequestError(TransportErrors.BadRequest(message))], isBatch: false, status, format, int.MaxValue);

    /// <summary>The response as JSON, or in its place an error if it is too large.</summary>
    public static void WriteJson(PooledBuffer buffer, OperationResult result, int limit)
    {
        try
        {
            result.WriteTo(buffer);
        }
        catch (ResponseTooLargeException)
        {
            buffer.Clear();
            OperationResult.RequestError(TransportErrors.ResponseTooLarge(limit)).WriteTo(buffer);
        }
    }

    private static async Task WriteAsync(
        HttpContext http, IReadOnlyList<OperationResult> results, bool isBatch, int status, ResponseFormat format, int limit)
    {
        using var buffer = new PooledBuffer(limit);
        if (isBatch)
        {
            WriteList(buffer, results, limit);
        }
        else
        {
            WriteJson(buffer, results[0], limit);
        }

        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = format == ResponseFormat.GraphQLResponse ? GraphQLResponseType : JsonType;
        response.ContentLength = buffer.Written.Length;
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        await response.BodyWriter.WriteAsync(buffer.Written, http.RequestAborted).ConfigureAwait(false);
    }

    private static void WriteList(PooledBuffer buffer, IReadOnlyList<OperationResult> results, int limit)
    {
        for (var i = 0; i < results.Count; i++)
        {
            buffer.GetSpan(1)[0] = (byte)(i == 0 ? '[' : ',');
            buffer.Advance(1);
            using var single = new PooledBuffer(limit);
            WriteJson(single, results[i], limit);
            single.Written.Span.CopyTo(buffer.GetSpan(single.Written.Length));
            buffer.Advance(single.Written.Length);
        }

        buffer.GetSpan(1)[0] = (byte)']';
        buffer.Advance(1);
    }
}
