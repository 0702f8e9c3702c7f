using System.Data.Common;
using System.Net.Sockets;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Api.Pages;

/// <summary>What a failed way back from the authority means for the person who took it.</summary>
internal static class SignInFailure
{
    public static SignInProblem ProblemOf(Exception? failure)
    {
        foreach (var each in Chain(failure))
        {
            if (Of(each) is { } problem)
            {
                return problem;
            }
        }

        // Neither the token nor the network: state or correlation do not fit.
        return SignInProblem.Expired;
    }

    /// <summary>Whether the token was signed by a key that the authority had not published when it was asked last.</summary>
    public static bool IsUnknownKey(Exception? failure) => Chain(failure).Any(each => each is SecurityTokenSignatureKeyNotFoundException);

    private static SignInProblem? Of(Exception failure) => failure switch
    {
        OpenIdConnectProtocolException protocol => OfError(protocol.Data["error"] as string),
        SecurityTokenException or SecurityTokenArgumentException => SignInProblem.NotTrusted,
        HttpRequestException or SocketException or IOException or OperationCanceledException => SignInProblem.Away,
        DbException => SignInProblem.Busy,
        InvalidOperationException => SignInProblem.Away,
        _ => null,
    };

    /// <summary>The errors of RFC 6749, sections 4.1.2.1 and 5.2.</summary>
    private static SignInProblem OfError(string? error) => error switch
    {
        "access_denied" or "login_required" or "interaction_required" or "consent_required" => SignInProblem.Cancelled,
        "invalid_grant" => SignInProblem.Expired,
        "server_error" or "temporarily_unavailable" => SignInProblem.Away,
        _ => SignInProblem.NotTrusted,
    };

    private static IEnumerable<Exception> Chain(Exception? failure)
    {
        for (var each = failure; each is not null; each = each.InnerException)
        {
            yield return each;
        }
    }
}
