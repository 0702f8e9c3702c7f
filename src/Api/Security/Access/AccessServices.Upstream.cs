namespace ScoringPlatform.Api.Security.Access;

/// <summary>Holds every field of the schema to <see cref="AccessRules"/>, by a middleware around all fields.</summary>
internal static class AccessServices
{
    private const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";
    private const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

    public static IRequestExecutorBuilder AddAccessRules(this IRequestExecutorBuilder builder) =>
        builder.UseField(next => context =>
        {
            if (Refusal(context) is not { } code)
            {
                return next(context);
            }

            context.Result = ErrorBuilder.New()
                .SetMessage("The current user is not authorized to access this resource.")
                .SetCode(code)
                .Build();
            return default;
        });

    private static string? Refusal(IMiddlewareContext context)
    {
        if (AccessRules.Find(context.ObjectType.Name, context.Selection.Field.Name) is not { } rule)
        {
            return null;
        }

        var caller = context.Service<Caller>();
        return !caller.IsAuthenticated ? NotAuthenticated
            : rule.Roles.Count == 0 || caller.IsInAny([.. rule.Roles]) ? null
            : NotAuthorized;
    }
}
