using Microsoft.AspNetCore.Http;
using ScoringPlatform.Console.Session;

namespace ScoringPlatform.Console.Hosting;

/// <summary>Addresses that more than one page leads to.</summary>
public static class PagePaths
{
    public const string Home = "/";

    public const string SignInPage = "/sign-in";

    /// <summary>Where the authority is asked.</summary>
    public const string SignInStart = "/sign-in/start";

    /// <summary>Where the authority leads back to once its own session is over.</summary>
    public const string SignOutCallback = "/sign-out/callback";

    /// <summary>Where the authority's own session is ended, after the one here.</summary>
    public const string SignOutAtAuthority = "/sign-out/authority";

    /// <summary>The page that says one is signed in, for a window that was opened for nothing else.</summary>
    public const string SignedIn = "/sign-in/done";

    /// <summary>The sign-in page that leads back to what was asked for, and says so when a session is over.</summary>
    public static string SignIn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var to = HttpMethods.IsGet(request.Method) && request.Path != Home ? request.Path + request.QueryString : null;
        return SignInPage + QueryString.Create(Given(("to", to), ("over", SessionEnds.Of(request.HttpContext)?.ToString())));
    }

    /// <summary>The sign-in page that says why it did not succeed, and still leads to where the visitor wanted.</summary>
    /// <param name="who">What the authority calls the person, as the host keeps it in an address.</param>
    public static string SignIn(SignInProblem problem, string? to = null, string? who = null) =>
        SignInPage + QueryString.Create(Given(("problem", problem.ToString()), ("to", Own(to) == Home ? null : to), ("who", who)));

    private static IEnumerable<KeyValuePair<string, string?>> Given(params IEnumerable<(string Name, string? Value)> fields) =>
        fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value));

    /// <summary>The address if it is one of this platform's own, else the home page: nobody is led away from it.</summary>
    public static string Own(string? address) =>
        address is ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl) ? address : Home;
}
