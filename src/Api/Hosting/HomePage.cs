namespace ScoringPlatform.Api.Hosting;

/// <summary><c>/</c>: a plain page that says where things are.</summary>
internal static class HomePage
{
    private const string Html = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>ScoringPlatform</title></head>
        <body>
        <h1>ScoringPlatform</h1>
        <p>The yearly review of engineers' professional titles, as a GraphQL API.</p>
        <ul>
        <li><a href="/graphql">/graphql</a>: the API, and its explorer in a browser</li>
        <li><a href="/graphql/schema.graphql">/graphql/schema.graphql</a>: the schema</li>
        <li><a href="/jobs">/jobs</a>: background jobs, for who may ask for reports</li>
        <li><a href="/health/ready">/health/ready</a>: whether the platform can do its work</li>
        </ul>
        </body>
        </html>
        """;

    public static WebApplication MapPlatformHome(this WebApplication app)
    {
        app.MapGet("/", () => Results.Content(Html, "text/html; charset=utf-8"));
        return app;
    }
}
