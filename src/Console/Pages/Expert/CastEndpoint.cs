using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ScoringPlatform.Console.Hosting;
using ScoringPlatform.Console.Localization;
using ScoringPlatform.Console.Operations;
using ScoringPlatform.Console.Schema;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Pages.Expert;

/// <summary>
/// Takes slips that a member's browser sealed to the round's key, and answers with the signed receipt. The same slips sent
/// again get the same receipt.
/// </summary>
internal static class CastEndpoint
{
    private const string VotesField = "votes";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/expert/rounds/{id}/cast", CastAsync).WithMetadata(ConsoleEndpointMetadata.Instance);

    private static async Task<IResult> CastAsync(
        string id, HttpContext context, IAntiforgery antiforgery, OperationRunner operations, SignedIn signedIn, Texts texts)
    {
        if (!signedIn.IsSomebody || !context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
        {
            return Refuse(texts["problem.StaleForm.text"]);
        }

        var fields = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Read(fields[VotesField].ToString()) is not { Count: > 0 } slips)
        {
            return Refuse(texts["vote.chooseOne"]);
        }

        var outcome = await operations.TryAsync(CastSealedVotesMutation.With(new CastVotesInput
        {
            RoundId = ConsoleId.FromUrl(id),
            Votes = [.. slips.Select(slip => new VoteInput
            {
                ApplicationId = slip.ApplicationId,
                SealedSlip = new SealedSlipInput { OuterId = slip.OuterId, Commit = slip.Commit, Slip = slip.Slip },
            })],
        }));
        return outcome.Data?.CastVotes switch
        {
            { Receipt: { } receipt } => Results.Json(new { receipt }, Json),
            { Errors: { } errors } => Refuse([.. errors.Select(error => ProblemText.Of(error, texts))]),
            _ => Results.StatusCode(StatusCodes.Status503ServiceUnavailable),
        };
    }

    private static List<SealedVote>? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<List<SealedVote>>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Refuse(params string[] problems) => Results.Json(new { problems }, Json, statusCode: StatusCodes.Status422UnprocessableEntity);
}
