using Microsoft.AspNetCore.Authorization;
using AuthorizeAttribute = ScoringPlatform.GraphQL.Annotations.AuthorizeAttribute;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Holds a field to what an <see cref="AuthorizeAttribute"/> asks, by the application's authorization service.</summary>
internal static class AuthorizationMiddleware
{
    private const string Message = "The current user is not authorized to access this resource.";

    private static readonly GraphQLError NotAuthenticated = new GraphQLError(Message).WithCode(ExecutionErrorCodes.NotAuthenticated);
    private static readonly GraphQLError NotAuthorized = new GraphQLError(Message).WithCode(ExecutionErrorCodes.NotAuthorized);

    /// <summary>The middleware of one requirement. The field's context is the resource that policies see.</summary>
    /// <param name="requirement">What is asked of the caller.</param>
    /// <param name="gate">Says all of the requirement, if it asks for roles alone.</param>
    public static FieldMiddleware Create(AuthorizeAttribute requirement, RoleGate? gate) =>
        gate is not null ? ByRoles(gate) : ByPolicy(new Check(requirement));

    /// <summary>The error of a refusal; null where the gate is open.</summary>
    public static GraphQLError? Refusal(RoleDecision decision) => decision switch
    {
        RoleDecision.Open => null,
        RoleDecision.NotAuthenticated => NotAuthenticated,
        _ => NotAuthorized,
    };

    private static FieldMiddleware ByRoles(RoleGate gate) => next => context =>
    {
        var decision = context is ResolverContext resolver ? resolver.Decide(gate) : gate.Decide(context.User);
        if (decision == RoleDecision.Open)
        {
            return next(context);
        }

        context.Result = Refusal(decision);
        return default;
    };

    private static FieldMiddleware ByPolicy(Check check) => next => async context =>
    {
        if (await check.RunAsync(context).ConfigureAwait(false) is { } error)
        {
            context.Result = error;
            return;
        }

        await next(context).ConfigureAwait(false);
    };

    private sealed class Check(AuthorizeAttribute requirement)
    {
        private AuthorizationPolicy? _policy;

        public async ValueTask<GraphQLError?> RunAsync(IMiddlewareContext context)
        {
            if (context.User.Identity is not { IsAuthenticated: true })
            {
                return NotAuthenticated;
            }

            _policy ??= await PolicyAsync(context.Services).ConfigureAwait(false);
            var service = context.Services.GetRequiredService<IAuthorizationService>();
            var result = await service.AuthorizeAsync(context.User, context, _policy).ConfigureAwait(false);
            return result.Succeeded ? null : NotAuthorized;
        }

        private async Task<AuthorizationPolicy> PolicyAsync(IServiceProvider services)
        {
            var provider = services.GetRequiredService<IAuthorizationPolicyProvider>();
            var data = new Microsoft.AspNetCore.Authorization.AuthorizeAttribute
            {
                Policy = requirement.Policy,
                Roles = requirement.Roles is null ? null : string.Join(',', requirement.Roles),
            };
            return await AuthorizationPolicy.CombineAsync(provider, [data]).ConfigureAwait(false)
                ?? await provider.GetDefaultPolicyAsync().ConfigureAwait(false);
        }
    }
}
