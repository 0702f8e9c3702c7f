// What nearly every chapter uses: of .NET, and of the engine its four lowest folders, each of which uses only those before it.
global using System.Collections.Concurrent;
global using System.Collections.Immutable;
global using System.Globalization;
global using System.Linq.Expressions;
global using System.Reflection;
global using System.Runtime.CompilerServices;
global using System.Text;
global using System.Text.Json;
global using Microsoft.Extensions.DependencyInjection;
global using ScoringPlatform.GraphQL.Annotations;
global using ScoringPlatform.GraphQL.Errors;
global using ScoringPlatform.GraphQL.Language;
global using ScoringPlatform.GraphQL.Types;
